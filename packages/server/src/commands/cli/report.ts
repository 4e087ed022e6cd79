import { getDatabaseTime, readEdits, readReport } from "@orchestrator/db";
import { writeFile } from "node:fs/promises";
import { reportPage } from "../../report/page.ts";
import { type Command, parse, Refused, type Terminal, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

const MOST_DAYS = 366;
const MOST_EDITS = 100;

const optionsIn = (args: readonly string[]) => {
  const { values } = parse(args, {
    options: {
      out: { type: "string" },
      days: { type: "string", default: "30" },
      "with-texts": { type: "boolean", default: false },
    },
  });
  const days = Number(values.days);
  if (values.out === undefined || values.out === "") throw new UsageError("--out must say which file to write");
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new UsageError(`--days must be a whole number from 1 to ${MOST_DAYS}`);
  }
  return { out: values.out, days, withTexts: values["with-texts"] };
};

const makePage = (terminal: Terminal, { days, withTexts }: { days: number; withTexts: boolean }): Promise<string> =>
  withDatabase(terminal, async ({ env, db }) => {
    const period = { days, timeZone: env.TIME_ZONE };
    return reportPage({
      data: await readReport(db, period),
      edits: withTexts ? await readEdits(db, period, MOST_EDITS) : null,
      days,
      writtenAt: await getDatabaseTime(db),
      timeZone: env.TIME_ZONE,
      thresholds: [env.ESCALATION_CONFIDENCE, env.AUTO_APPROVAL_CONFIDENCE],
    });
  });

export const report: Command = {
  name: "report",
  takes: "--out report.html [--days 30] [--with-texts]",
  summary: "Writes one page of HTML about volumes, routes, times, approvals, escalations, plans and the confidence.",
  details: [
    "",
    "  --out file     what to write; a file that is there is replaced",
    "  --days 30      how many days, with today",
    "  --with-texts   also the words that managers changed in drafts: these are tenants' matters",
  ],
  run: async (args, terminal) => {
    const options = optionsIn(args);
    const page = await makePage(terminal, options);
    await writeFile(options.out, page).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Refused(`The report could not be written: ${why}`);
    });
    terminal.print(`Written: ${options.out}`);
    return 0;
  },
};
