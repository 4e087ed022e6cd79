import { z } from "zod";

/** The ids of the examples, the same throughout the documents. */
export const EXAMPLE_IDS = {
  conversation: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  workflow: "8d5b6c52-41f0-4f0e-8f3c-2a6f1f0f7a10",
  responseQueue: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4",
  escalation: "5e9d2f3b-0c47-4d6e-b8a1-93f4c7d20e68",
  send: "a7c4e1f2-38d9-4b65-8e07-d15b2f6c9a30",
} as const;

/** Postgres stores neither NUL nor half of a surrogate pair. */
const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes("\0");
const NOT_STORABLE = "must not contain NUL or half a character";

/** Fields that several operations share. Ids are compared in lower case, as Postgres stores them. */
export const conversationId = z
  .guid(`must be a UUID, for example ${EXAMPLE_IDS.conversation}`)
  .toLowerCase()
  .meta({
    description: "The conversation, as the SMS Agent numbers it",
    format: "uuid",
    examples: [EXAMPLE_IDS.conversation],
  });

export const workflowId = z
  .guid("must be a UUID, as returned by sms-received")
  .toLowerCase()
  .meta({ description: "The workflow", format: "uuid", examples: [EXAMPLE_IDS.workflow] });

export const tenantId = z
  .string()
  .min(1, "must not be empty")
  .max(50, "must have at most 50 characters")
  .refine(isStorable, NOT_STORABLE)
  .meta({ description: "The tenant, as the Collections Monitor numbers it", examples: ["12345"] });

export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{7,14}$/, "must be an E.164 number: a plus sign and 8 to 15 digits, for example +12035550143")
  .meta({ description: "The tenant's number in E.164", examples: ["+1234567890"] });

/** Twilio joins at most ten segments of 160 characters into one inbound message. */
export const MAX_TEXT_LENGTH = 1600;

/** A text is repaired, not refused: an agent that cuts an emoji in two must not make us lose what the tenant said. */
export const messageText = z
  .string()
  .overwrite((value) => value.toWellFormed().replaceAll("\0", ""))
  .min(1, "must not be empty")
  .max(MAX_TEXT_LENGTH, `must have at most ${MAX_TEXT_LENGTH} characters`);

export const managerId = z
  .string()
  .min(1, "must not be empty")
  .max(100, "must have at most 100 characters")
  .refine(isStorable, NOT_STORABLE)
  .meta({ description: "The manager who decides: the subject of the token", examples: ["manager-001"] });

/** The key that a sender gives a message of its own. */
export const messageKey = z
  .string()
  .min(1, "must not be empty")
  .max(100, "must have at most 100 characters")
  .refine(isStorable, NOT_STORABLE);

export const timestamp = z.iso.datetime().meta({ description: "ISO 8601 in UTC" });

/** Dollars with at most two decimals. */
export const dollars = z.number().multipleOf(0.01);

/** Where a list goes on. Opaque: made by the service, and good for the list and the order that it came from. */
export const cursor = z
  .string()
  .min(1, "must not be empty")
  .max(300, "must be a next_cursor of this list")
  .meta({ description: "The `next_cursor` of the page before; left out: the first page" });

export const pageSize = z.int().min(1).max(100).default(50).meta({ description: "Items on a page, at most 100" });

export const nextCursor = z.string().nullable().meta({ description: "Asks for the next page; null on the last one" });

/** Somebody who claims, holds or looks after something. */
export const person = managerId.meta({
  description: "A person: the subject of that person's token",
  examples: ["manager-001"],
});
