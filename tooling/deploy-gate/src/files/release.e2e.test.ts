import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../../../deploy/blue-green", import.meta.url));

/** Takes docker's place: notes every command, and fails those that match FAILS. */
const FAKE_DOCKER = `#!/usr/bin/env bash
command="$*"
command="\${command#compose --env-file release.env }"
echo "$command" >> docker.log
if [ -n "\${FAILS:-}" ] && [[ "$command" =~ $FAILS ]]; then exit 1; fi
`;

/** A host as release.sh finds it. */
const openHost = async () => {
  const folder = await mkdtemp(join(tmpdir(), "blue-green-"));
  await cp(source, folder, { recursive: true });
  await writeFile(join(folder, "docker"), FAKE_DOCKER, { mode: 0o755 });
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8").catch(() => "");

  return {
    /** Runs one command; `FAILS` is a pattern of docker's commands that fail. */
    release: async (args: readonly string[], FAILS = "") => {
      await writeFile(join(folder, "docker.log"), "");
      const env = { PATH: `${folder}:${process.env["PATH"]}`, FAILS };
      const code = await promisify(execFile)(join(folder, "release.sh"), [...args], { env }).then(
        () => 0,
        (error: { code: number }) => error.code,
      );
      return {
        code,
        commands: (await read("docker.log")).trim().split("\n"),
        front: (await read("front/live")).trim(),
      };
    },
    stateHas: async (line: string) => (await read("release.env")).split("\n").includes(line),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
};

const GATE = "run --rm --no-deps -T tool node tooling/deploy-gate/src/main.ts";
const BLUE = { front: "reverse_proxy blue:8000" };
const GREEN = { front: "reverse_proxy green:8000" };

// The script is for the deployment's Linux host: it needs flock, and a bash newer than other systems bring.
describe.runIf(process.platform === "linux")("release.sh", () => {
  it("watches the idle colour before and after it gets the requests, then stops the other", async () => {
    await using host = await openHost();
    await host.release(["deploy", "image:1"]);
    const second = await host.release(["deploy", "image:2"]);

    expect(second).toMatchObject({ code: 0, ...GREEN });
    expect(second.commands).toEqual([
      "pull green",
      "run --rm --no-deps -T tool node packages/server/src/commands/migrate.ts",
      "up --detach --wait --wait-timeout 120 --no-deps green",
      `${GATE} --url http://green:8000 --window 30`,
      "up --detach --wait --wait-timeout 120 --no-deps front",
      "exec -T front caddy reload --config /etc/caddy/Caddyfile",
      `${GATE} --url http://green:8000 --window 300`,
      "stop blue",
    ]);
    for (const line of ["LIVE=green", "BLUE_IMAGE=image:1", "GREEN_IMAGE=image:2", "TOOL_IMAGE=image:2"]) {
      expect(await host.stateHas(line), line).toBe(true);
    }
  });

  it.each([
    ["whose image can't be had", "^pull"],
    ["whose migrations fail", "migrate"],
    ["that does not become healthy", "^up .* green"],
    ["that fails its first watch", "--window 30$"],
  ])("never gives requests to a release %s", async (_, fails) => {
    await using host = await openHost();
    await host.release(["deploy", "image:1"]);
    const refused = await host.release(["deploy", "image:2"], fails);

    expect(refused).toMatchObject({ code: 1, ...BLUE });
    expect(refused.commands.at(-1)).toBe("stop green");
    expect(refused.commands.join()).not.toMatch(/caddy|stop blue/);
    expect(await host.stateHas("LIVE=blue")).toBe(true);
  });

  it.each([
    ["fails with the requests", "--window 300$"],
    ["the front does not take", "caddy reload"],
  ])("gives the requests back at once from a release that %s", async (_, fails) => {
    await using host = await openHost();
    await host.release(["deploy", "image:1"]);
    const refused = await host.release(["deploy", "image:2"], fails);

    expect(refused).toMatchObject({ code: 1, ...BLUE });
    expect(refused.commands).not.toContain("stop blue");
    expect(await host.stateHas("LIVE=blue")).toBe(true);
  });

  it("rolls back to the release before, once", async () => {
    await using host = await openHost();
    await host.release(["deploy", "image:1"]);
    await host.release(["deploy", "image:2"]);
    const back = await host.release(["rollback"]);

    expect(back).toMatchObject({ code: 0, ...BLUE });
    expect(back.commands).toEqual([
      "up --detach --wait --wait-timeout 120 --no-deps blue",
      "up --detach --wait --wait-timeout 120 --no-deps front",
      "exec -T front caddy reload --config /etc/caddy/Caddyfile",
      "stop green",
    ]);
    expect(await host.release(["rollback"])).toMatchObject({ code: 1, ...BLUE });
  });

  it("does not roll back to what was never watched with the requests", async () => {
    await using host = await openHost();
    expect(await host.release(["rollback"])).toMatchObject({ code: 1 });
    await host.release(["deploy", "image:1"]);
    await host.release(["deploy", "image:2"], "--window 30$");
    expect(await host.release(["rollback"])).toMatchObject({ code: 1, ...BLUE });
  });
});
