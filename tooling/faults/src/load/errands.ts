/** What was begun and is not waited for yet: a call that is held at a fault point has no answer before somebody dies. */
export interface Errands {
  begin(errand: Promise<unknown>): void;
  /** Waits for all of them; the first failure is thrown here and not before. */
  done(): Promise<void>;
}

export const createErrands = (): Errands => {
  const errands: Promise<unknown>[] = [];
  return {
    begin: (errand) => {
      errand.catch(() => {});
      errands.push(errand);
    },
    done: async () => void (await Promise.all(errands)),
  };
};
