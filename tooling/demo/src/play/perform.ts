import type { Scenario } from "../scenarios/scenario.ts";
import type { Stage } from "../stage/open-stage.ts";
import { until } from "../stage/until.ts";
import { disagreements, outwardSide } from "../story/outward.ts";
import { type Aside, retell, type StoredRows, type Story } from "@orchestrator/server/story";
import { readStoredRows } from "@orchestrator/db";
import { type Cast, castTenant } from "./cast.ts";
import { unmetExpectations } from "./ending.ts";
import { createScene } from "./scene.ts";
import { createWitness } from "./witness.ts";

/** A scenario that was played: the story as the rows tell it, and what was wrong with it. */
export interface Performance {
  readonly scenario: Scenario;
  readonly cast: Cast;
  readonly rows: StoredRows;
  readonly story: Story;
  /** What happened beside the rows. */
  readonly asides: readonly Aside[];
  /** A sentence each; none when it ended as it should and rows and witnesses agree. */
  readonly failures: readonly string[];
}

/** A scenario with its tenant, ready to be played. */
export interface Rehearsed {
  readonly scenario: Scenario;
  prelude(): Promise<void>;
  play(): Promise<Performance>;
}

/** Nothing is under way any more: every message is decided, every text and notification has left or will not. */
const isSettled = ({ workflows, outbox }: StoredRows): boolean =>
  workflows.length > 0 &&
  workflows.every(({ status }) => status !== "received" && status !== "processing") &&
  outbox.every(
    ({ state, handedOverAt }) =>
      state !== "pending" && state !== "claimed" && (state !== "unknown" || handedOverAt !== null),
  );

const describeFailure = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Prepares a scenario: its tenant is known, its model scripted.
 *
 * @param number its place in the programme, from 1
 */
export const rehearse = (stage: Stage, scenario: Scenario, number: number): Rehearsed => {
  const { simulators, database, signal } = stage;
  const cast = castTenant(scenario.tenant, number, simulators);
  simulators.openai.answerWith(scenario.model ?? []);

  const failures: string[] = [];
  const witness = createWitness(stage, cast);

  const settle = async (): Promise<void> => {
    const settledRows = async () => {
      const rows = await readStoredRows(database, cast.conversationId);
      return isSettled(rows) ? rows : undefined;
    };
    await until("an end of all work on the conversation", settledRows, signal);
  };

  const scene = createScene(stage, cast, witness, {
    calmsDown: settle,
    claim: (what, holds) => {
      if (!holds) failures.push(`not so: ${what}`);
    },
  });

  /** A scenario that breaks off has failed; the demo goes on with the next one, unless it is to end. */
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      signal.throwIfAborted();
      failures.push(describeFailure(error));
    }
  };

  return {
    scenario,
    prelude: () => attempt(async () => scenario.prelude?.(scene)),
    play: async () => {
      await attempt(() => scenario.play(scene));
      await attempt(settle);
      const rows = await readStoredRows(database, cast.conversationId);
      const story = retell(rows);
      if (scenario.ends !== null) failures.push(...unmetExpectations(scenario.ends, story));
      await attempt(async () => {
        failures.push(...disagreements(outwardSide(story), await witness.account()));
      });
      return { scenario, cast, rows, story, asides: witness.asides(), failures };
    },
  };
};
