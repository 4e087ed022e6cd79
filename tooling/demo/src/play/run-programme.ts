import type { Scenario } from "../scenarios/scenario.ts";
import type { Stage } from "../stage/open-stage.ts";
import { type Performance, rehearse } from "./perform.ts";

/**
 * Plays scenarios: preludes first, one by one; then all that can share the stage, at once; then those that move the
 * clock, each alone. `onPlayed` hears of each in the order of the programme, as soon as it and those before it are over.
 */
export const runProgramme = async (
  stage: Stage,
  programme: readonly Scenario[],
  onPlayed: (performance: Performance, number: number) => void,
): Promise<readonly Performance[]> => {
  const rehearsed = programme.map((scenario, index) => rehearse(stage, scenario, index + 1));
  for (const { prelude } of rehearsed) await prelude();

  const alone = rehearsed.filter(({ scenario }) => scenario.alone === true);
  const together = rehearsed.filter(({ scenario }) => scenario.alone !== true);
  const performances: Performance[] = [];
  const tell = (performance: Performance): void => {
    performances.push(performance);
    onPlayed(performance, performances.length);
  };

  const underWay = together.map(({ play }) => play());
  // One that is interrupted rejects while an earlier one is waited for.
  void Promise.allSettled(underWay);
  for (const performance of underWay) tell(await performance);
  for (const { play } of alone) {
    tell(await play());
    await stage.turnBackClock();
  }
  return performances;
};
