import { execFile } from "node:child_process";
import { createServer, type RequestListener } from "node:http";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const TOKEN = "scrape-it-now";

interface Release {
  /** What `/health/ready` answers, by the number of times it was asked. 0: the connection breaks. */
  readonly ready?: (asked: number) => number;
  /** What `/health` answers. */
  readonly alive?: number;
  /** Added between two scrapes. */
  readonly requests?: number;
  readonly errors?: number;
  readonly slow?: number;
}

const exposition = (scrapes: number, { requests = 0, errors = 0, slow = 0 }: Release): string => {
  const ofStatus = (status: number, added: number, late: number) =>
    [
      ["bucket", 'le="5",', added - late],
      ["bucket", 'le="30",', added],
      ["bucket", 'le="+Inf",', added],
      ["count", "", added],
    ]
      .map(
        ([part, le, count]) =>
          `orchestrator_http_request_duration_seconds_${part}{${le}method="POST",route="/x",status="${status}"} ${Number(count) * scrapes}`,
      )
      .join("\n");
  return `${ofStatus(200, requests - errors, slow)}\n${ofStatus(500, errors, 0)}\n`;
};

const answering = (release: Release): RequestListener => {
  let [asked, scrapes] = [0, 0];
  return ({ url, headers }, response) => {
    if (url === "/health/ready") {
      const status = release.ready?.(++asked) ?? 200;
      if (status === 0) response.destroy();
      else response.writeHead(status).end();
    } else if (url === "/health") response.writeHead(release.alive ?? 200).end();
    else if (headers.authorization !== `Bearer ${TOKEN}`) response.writeHead(401).end();
    else response.end(exposition(scrapes++, release));
  };
};

/** Runs the gate against a simulated release; its exit code, and the last line it printed. */
const gate = async (release: Release, { token = TOKEN, window = "0.3" } = {}) => {
  const server = createServer(answering(release));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const args = [main, "--url", `http://127.0.0.1:${port}`, "--window", window, "--interval", "0.05"];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { METRICS_TOKEN: token } });
    return { code: 0, verdict: stdout.trim().split("\n").at(-1) };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, verdict: stdout.trim().split("\n").at(-1) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** A window that no test waits for: the gate has to refuse before. */
const LONG = { window: "600" };

describe("the deploy gate", () => {
  it("lets a good release stay", async () => {
    const { code, verdict } = await gate({ requests: 50, errors: 2 });
    expect(verdict).toMatch(/^pass: healthy; \d+ requests, 4\.0 % failed/);
    expect(code).toBe(0);
  });

  it("asks an older build, which has no readiness, whether it is alive", async () => {
    expect(await gate({ ready: () => 404 })).toMatchObject({ code: 0 });
    expect(await gate({ ready: () => 404, alive: 503 }, LONG)).toEqual({
      code: 1,
      verdict: "fail: 3 checks failed, the last: /health answered 503",
    });
  });

  it.each([
    ["is not ready", { ready: () => 503 }, "fail: 3 checks failed, the last: /health/ready answered 503"],
    ["breaks connections", { ready: () => 0 }, "fail: 3 checks failed, the last: /health/ready did not answer"],
    ["goes bad later", { ready: (asked: number) => (asked > 4 ? 500 : 200) }, "fail: 3 checks failed, the last"],
    ["answers with errors", { requests: 20, errors: 2 }, "fail: 2 of 20 requests failed: 10.0 %, the limit is 5.0 %"],
    ["answers late", { requests: 20, slow: 2 }, "fail: 95 % of 20 requests took up to 17.50 s, the limit is 5 s"],
  ])("refuses at once a release that %s", async (_, release: Release, reason) => {
    const { code, verdict } = await gate(release, LONG);
    expect(verdict).toContain(reason);
    expect(code).toBe(1);
  });

  it("lets nothing stay whose metrics it can't read", async () => {
    expect(await gate({}, { ...LONG, token: "another" })).toEqual({
      code: 1,
      verdict: "fail: 3 checks failed, the last: /metrics answered 401; METRICS_TOKEN has to be the service's",
    });
  });
});
