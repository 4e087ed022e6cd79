/** What the service answered to one attempt at handing a text over; null: no answer came. */
export interface Answer {
  readonly status: number | null;
  readonly workflowId: string | null;
}

/** A tenant's text as the SMS Agent handed it over, with everything it was answered. */
export interface HandedOver {
  readonly key: string;
  readonly conversationId: string;
  readonly content: string;
  readonly answers: Answer[];
}

/** A manager's decision as it was asked for, with everything it was answered. */
export interface AskedDecision {
  readonly itemId: string;
  readonly manager: string;
  readonly action: string;
  readonly statuses: (number | null)[];
}

/** Everything that was said to a cluster from outside, and what it said. */
export interface Journal {
  readonly texts: HandedOver[];
  readonly decisions: AskedDecision[];
}

export const createJournal = (): Journal => ({ texts: [], decisions: [] });
