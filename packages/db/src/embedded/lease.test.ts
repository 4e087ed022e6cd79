import { describe, expect, it, onTestFinished } from "vitest";

import { openLeaseDesk, takeLease } from "./lease.ts";
import type { LeaseDesk } from "./lease.ts";

const openDesk = async (): Promise<LeaseDesk> => {
  const desk = await openLeaseDesk("secret");
  onTestFinished(() => desk.close());
  return desk;
};

describe("a lease desk", () => {
  it("is deserted when the last holder has left, which waits until it closes", async () => {
    const desk = await openDesk();
    const happened: string[] = [];
    void desk.deserted.then(() => happened.push("deserted"));
    const [first, second] = [await takeLease(desk.port, "secret"), await takeLease(desk.port, "secret")];

    await first?.release();
    happened.push("first released");
    const released = second?.release().then(() => happened.push("second released"));
    await desk.deserted;
    happened.push("closed");
    desk.close();
    await released;
    expect(happened).toEqual(["first released", "deserted", "closed", "second released"]);
  });

  it("knows its holders by a token", async () => {
    const desk = await openDesk();
    expect(await takeLease(desk.port, "guess")).toBeNull();
    expect(await takeLease(desk.port, "secret")).not.toBeNull();
  });

  it("grants nothing once it was deserted", async () => {
    const desk = await openDesk();
    const lease = await takeLease(desk.port, "secret");
    const released = lease?.release();
    await desk.deserted;
    expect(await takeLease(desk.port, "secret")).toBeNull();
    desk.close();
    await released;
  });

  it("ends the leases of holders it leaves", async () => {
    const desk = await openDesk();
    const lease = await takeLease(desk.port, "secret");
    desk.close();
    await expect(lease?.ended).resolves.toBeUndefined();
  });
});
