import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrate } from "../src/commands/cli/migrate.ts";
import { report } from "../src/commands/cli/report.ts";
import { sweep } from "../src/commands/cli/sweep.ts";
import { actsOf } from "./acts.ts";
import { commandsOf } from "./command.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const run = commandsOf(rig);
const records = recordsOf(rig);

describe("orchestrator sweep", () => {
  it("counts what is due without touching it, and then does it", async () => {
    const { workflowId } = await act.drafted();
    await rig.moveClock("36 hours");

    const counted = await run(sweep, "--dry-run");
    expect(counted.output).toMatch(/nothing was changed[^]*^ +1 {2}drafts that waited too long/mu);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });

    expect((await run(sweep)).output).toMatch(/^ +1 {2}drafts that waited too long/mu);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["timeout"]);
    await rig.until("a manager was told", async () => {
      const notices = await records.notices(workflowId);
      return notices.length === 2 && notices.every(({ state }) => state === "delivered");
    });
    expect((await run(sweep, "--dry-run")).output).toMatch(/^ +0 {2}drafts that waited too long/mu);
  });
});

describe("orchestrator migrate --plan", () => {
  it("names what has not run, and runs nothing", async () => {
    expect((await run(migrate, "--plan")).output).toBe("Nothing to run: the database is at the newest schema.");
    const newest = rig.sql`select max(created_at) from drizzle.__drizzle_migrations`;
    const [removed] = await rig.sql`
      delete from drizzle.__drizzle_migrations where created_at = (${newest}) returning hash, created_at`;
    expect((await run(migrate, "--plan")).output).toMatch(/^Would run, in this order: 1\n {2}\d{4}_\w+$/u);
    expect(await rig.sql`select 1 from drizzle.__drizzle_migrations where hash = ${String(removed?.hash)}`).toEqual([]);
    await rig.sql`
      insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${String(removed?.hash)}, ${String(removed?.created_at)})`;
  });
});

describe("orchestrator report", () => {
  it("writes a page about the database, with words only where they are asked for", async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), "report-"));
    const { tenant, workflowId, itemId } = await act.drafted();
    await act.decide(itemId, { action: "modify", modified_text: "Please call the office about it." });
    await rig.untilStatus(workflowId, "sent");
    const written = async (...options: readonly string[]): Promise<string> => {
      const file = join(folder.path, "report.html");
      expect(await run(report, "--out", file, ...options)).toEqual({ status: 0, output: `Written: ${file}` });
      return readFile(file, "utf8");
    };
    const page = await written();
    expect(page).toContain("<td>edited</td><td>1</td>");
    for (const word of ["office about it", tenant.tenantId, tenant.phoneNumber]) expect(page).not.toContain(word);
    expect(await written("--days", "2", "--with-texts")).toContain("<ins>Please call the office about it.</ins>");
    await expect(run(report, "--out", folder.path)).rejects.toThrow(/^The report could not be written: /u);
    await expect(run(report)).rejects.toThrow("--out must say which file to write");
  });
});
