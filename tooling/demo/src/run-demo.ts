import { once } from "node:events";
import type { Options, OwnText } from "./options.ts";
import { type Performance, rehearse } from "./play/perform.ts";
import { runProgramme } from "./play/run-programme.ts";
import { explanationReport, keepReport, metricsReport, performanceReport, trailReport } from "./report.ts";
import { silencesByTheWay } from "./play/silences.ts";
import { PROGRAMME, TRAIL_OF } from "./scenarios/programme.ts";
import { leftForYou } from "./scenarios/left-for-you.ts";
import { openStage, type Stage } from "./stage/open-stage.ts";
import { ServerEnded } from "./stage/server-process.ts";
import { ownText } from "./scenarios/own-text.ts";
import type { Paint } from "@orchestrator/server/story";

export interface Surroundings {
  readonly print: (lines: readonly string[]) => void;
  readonly paint: Paint;
  /** Aborted from outside to end the demo early; by the demo itself when the service dies. */
  readonly ending: AbortController;
}

export type DemoOutcome = "passed" | "failed" | "interrupted";

/** Somebody wants the demo to end. */
export class Interrupted extends Error {
  constructor() {
    super("Stopping: ending whatever was started.");
    this.name = "Interrupted";
  }
}

const SCRIPTED = [
  "The language model is simulated. In stories marked “scripted” its answers were written for the story; in the others",
  "it says something simple of its own. What the service makes of a draft is real, and so is everything it stores and sends.",
];

const GUEST = 98;

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The service counts what the stories tell; the rest of its numbers follows from the same rows. */
const metricsFailures = async (stage: Stage, performances: readonly Performance[]): Promise<readonly string[]> => {
  const { last_hour } = await stage.clients.operator.metrics.get();
  const chapters = performances.flatMap(({ story }) => story);
  const told = {
    sms_received: chapters.filter(({ type }) => type === "sms_processing").length,
    ai_responses: chapters.filter(({ draft }) => draft !== null && draft.text !== "").length,
  };
  return Object.entries(told)
    .filter(([name, count]) => last_hour[name as keyof typeof told] !== count)
    .map(([name, count]) => `metrics: the stories have ${name} ${count}, the service counts otherwise`);
};

const playProgramme = async (stage: Stage, { print, paint }: Surroundings): Promise<boolean> => {
  const began = performance.now();
  print(["", ...SCRIPTED.map(paint.faint)]);
  const performances = await runProgramme(stage, PROGRAMME, (played, number) =>
    print(performanceReport(played, number, paint)),
  );
  const trail = performances.findIndex(({ scenario }) => scenario === TRAIL_OF);
  const trailOf = performances[trail];
  if (trailOf !== undefined) print(trailReport(trailOf, trail + 1, paint));
  const silences = await silencesByTheWay(stage.database, performances);
  print(metricsReport(await stage.clients.operator.metrics.get(), performances, silences, paint));

  const failed = performances.filter(({ failures }) => failures.length > 0);
  const miscounted = await metricsFailures(stage, performances);
  print(["", ...miscounted.map((failure) => paint.bad(`✗ ${failure}`))]);
  const passed = failed.length === 0 && miscounted.length === 0;
  const verdict = passed
    ? paint.good(`All ${performances.length} scenarios ended as they should`)
    : paint.bad(`${failed.length} of ${performances.length} scenarios did not end as they should`);
  print([`${verdict}, in ${seconds(began)}.`]);
  return passed;
};

const playOwnText = async (
  stage: Stage,
  { text, name, owes }: OwnText,
  { print, paint }: Surroundings,
): Promise<boolean> => {
  const [played] = await runProgramme(stage, [ownText(text, { name, owes })], () => {});
  if (played === undefined) return false;
  print(explanationReport(played, paint));
  return played.failures.length === 0;
};

const playAndClose = async (options: Options, surroundings: Surroundings): Promise<DemoOutcome> => {
  const { print, paint, ending } = surroundings;
  const { signal } = ending;
  await using cleanUp = new AsyncDisposableStack();
  try {
    const began = performance.now();
    const stage = await openStage(cleanUp, signal, (reason) => ending.abort(reason));
    print([paint.faint(`PostgreSQL, four neighbours and the service are up after ${seconds(began)}.`)]);
    const passed =
      options.say === null
        ? await playProgramme(stage, surroundings)
        : await playOwnText(stage, options.say, surroundings);
    if (options.keep) {
      const { cast, rows } = await rehearse(stage, leftForYou, GUEST).play();
      print(keepReport(stage, cast, rows.drafts.at(-1)?.id ?? "", paint));
      await once(signal, "abort");
    }
    return passed ? "passed" : "failed";
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    if (!(reason instanceof Interrupted || reason instanceof ServerEnded)) throw error;
    print(["", paint.bad(reason.message)]);
    return reason instanceof Interrupted ? "interrupted" : "failed";
  }
};

/** Opens the stage, plays what the options ask for, tells it, and closes the stage however it ended. */
export const runDemo = async (options: Options, surroundings: Surroundings): Promise<DemoOutcome> => {
  const outcome = await playAndClose(options, surroundings);
  if (surroundings.ending.signal.reason instanceof Interrupted) surroundings.print(["Stopped, nothing left behind."]);
  return outcome;
};
