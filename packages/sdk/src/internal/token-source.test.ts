import { describe, expect, it, vi } from "vitest";
import { createTokenSource } from "./token-source.ts";

const numbered = () => {
  let count = 0;
  return vi.fn<() => Promise<string>>(async () => `token-${(count += 1)}`);
};

describe("a provided token", () => {
  it("is asked for when it is needed, and kept", async () => {
    const provider = numbered();
    const tokens = createTokenSource(provider);
    expect(provider).not.toHaveBeenCalled();

    expect([await tokens.current(), await tokens.current()]).toEqual(["token-1", "token-1"]);
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it("is asked for once by all who need it at the same time", async () => {
    const provider = numbered();
    const tokens = createTokenSource(provider);

    const first = await Promise.all([tokens.current(), tokens.current(), tokens.current()]);
    const second = await Promise.all([tokens.renew("token-1"), tokens.renew("token-1"), tokens.renew("token-1")]);

    expect(new Set(first)).toEqual(new Set(["token-1"]));
    expect(new Set(second)).toEqual(new Set(["token-2"]));
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it("that was renewed meanwhile is not asked for again", async () => {
    const provider = numbered();
    const tokens = createTokenSource(provider);
    await tokens.current();
    await tokens.renew("token-1");

    expect(await tokens.renew("token-1")).toBe("token-2");
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      "by throwing",
      () => {
        throw new Error("sealed");
      },
    ],
    ["by rejecting", () => Promise.reject(new Error("sealed"))],
    ["by giving what can't be sent", () => "line\nbreak"],
  ])("that failed %s is asked for again the next time", async (_, failing) => {
    const provider = vi.fn<() => string | Promise<string>>().mockImplementationOnce(failing).mockReturnValue("good");
    const tokens = createTokenSource(provider);

    await expect(tokens.current()).rejects.toThrow(/sealed|expected visible ASCII/);
    expect(await tokens.current()).toBe("good");
  });
});

describe("a fixed token", () => {
  it.each(["fixed", undefined])("stays what it is: %s", async (token) => {
    const tokens = createTokenSource(token);
    expect(await tokens.current()).toBe(token);
    expect(await tokens.renew(token)).toBe(token);
  });
});
