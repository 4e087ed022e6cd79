/** What came of a drive: a time in milliseconds for each thing done, and the seconds that all of it took. */
export interface Drive {
  readonly times: readonly number[];
  readonly seconds: number;
}

/** So many at once, each beginning the next as its last one ends, for so long; what is under way then is waited for. */
export const driveClosed = async ({
  concurrency,
  seconds,
  createStep,
}: {
  readonly concurrency: number;
  readonly seconds: number;
  /** Called once for each of them. A step answers the milliseconds that it took. */
  readonly createStep: () => () => Promise<number>;
}): Promise<Drive> => {
  const began = performance.now();
  const deadline = began + seconds * 1000;
  const times: number[] = [];
  const drive = async (): Promise<void> => {
    const step = createStep();
    while (performance.now() < deadline) times.push(await step());
  };
  await Promise.all(Array.from({ length: concurrency }, drive));
  return { times, seconds: (performance.now() - began) / 1000 };
};
