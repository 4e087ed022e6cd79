import { decodeJwt, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { Secret } from "../env.ts";
import { neighbourToken } from "./neighbour-token.ts";

const SECRET = "the-secret-that-the-neighbours-share-0123456789";

const supplier = () => {
  const clock = { seconds: 1_800_000_000 };
  return { clock, token: neighbourToken(new Secret(SECRET), () => clock.seconds * 1000) };
};

describe("neighbourToken", () => {
  it("names this service, for five minutes", async () => {
    const { clock, token } = supplier();
    const { payload } = await jwtVerify(await token(), new TextEncoder().encode(SECRET), {
      currentDate: new Date(clock.seconds * 1000),
    });
    expect(payload).toEqual({
      iss: "system-orchestrator",
      sub: "system-orchestrator",
      roles: ["service"],
      iat: clock.seconds,
      exp: clock.seconds + 300,
    });
  });

  it.each([
    [0, true],
    [239, true],
    [240, false],
    [100_000, false],
  ])("is the same token %i seconds later: %s", async (seconds, same) => {
    const { clock, token } = supplier();
    const first = await token();
    clock.seconds += seconds;
    const second = await token();
    expect(second === first).toBe(same);
    expect(decodeJwt(second).exp).toBeGreaterThan(clock.seconds);
  });

  it("is made once for calls at the same time", async () => {
    const { token } = supplier();
    const [first, second] = await Promise.all([token(), token()]);
    expect(first).toBe(second);
  });
});
