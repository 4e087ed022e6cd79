import { randomUUID } from "node:crypto";
import type { Simulators } from "@orchestrator/simulators";

/** A tenant nobody has met yet, in a conversation of their own. */
export interface Tenant {
  readonly tenantId: string;
  readonly phoneNumber: string;
  readonly conversationId: string;
  /** Nobody else's, and no part of anybody's. */
  readonly name: string;
}

/** Of the same number of digits each, so that none is the beginning of another. */
let numbers = 2_000_000;

export const newTenant = ({ collectionsMonitor }: Simulators): Tenant => {
  numbers += 1;
  const phoneNumber = `+1203${numbers}`;
  const tenantId = `T-${numbers}`;
  // In letters: a figure in a name would be one that a draft may not repeat.
  const name = `Maria ${String(numbers).replaceAll(/\d/gu, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
  collectionsMonitor.setTenant({ tenant_id: tenantId, tenant_name: name, phone_numbers: [phoneNumber] });
  return { tenantId, phoneNumber, conversationId: randomUUID(), name };
};

/** In each text of a conversation another word, so that the reply to it can be told from every other. */
const NOTES = [
  "amber",
  "birch",
  "cedar",
  "daisy",
  "ember",
  "fern",
  "grove",
  "hazel",
  "iris",
  "juniper",
  "kelp",
  "lilac",
];

const noteOf = (index: number): string => NOTES[index % NOTES.length] ?? "amber";

/** What tenants write, and what comes of it where nothing goes wrong. */
export const TEXTS = {
  /** Answered by itself. */
  question: (index: number) => `how much do i owe? note ${noteOf(index)}`,
  /** Drafted for a manager. */
  draft: (index: number) => `how much do i owe? please check, note ${noteOf(index)}`,
  /** Escalated; a manager is notified. */
  dispute: () => "I dispute this charge, I already paid that month",
  /** The number opts out; one confirmation goes out. */
  stop: () => "STOP",
} as const;
export type Kind = keyof typeof TEXTS;

/** Gives the model one reply for each word, with a look at it asked for where the text wants a check. */
export const scriptModel = ({ openai }: Simulators): void => {
  const replyTo = (note: string): string => `Your balance is $900.00. We have your note ${note}.`;
  openai.answerWith(
    NOTES.flatMap((note) => [
      {
        match: `check, note ${note}`,
        content: { reply: replyTo(note), payment_plan: null, escalate_reason: "please have a look" },
      },
      { match: `note ${note}`, content: { reply: replyTo(note), payment_plan: null, escalate_reason: null } },
    ]),
  );
};
