/** How an attempt can end other than by settling its job: the engine repeats the job after a delay. */

/** The attempt ended in our own code, nothing is wrong with it, and it is to be repeated later. */
export class RetryLater extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "RetryLater";
  }
}
