import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type JsonSchema, printFields } from "../scripts/wire/print-types.ts";

const NAMES = {
  ofDefinition: (id: string) => id,
  ofWords: (words: readonly unknown[]) => (words.join(" ") === "low high" ? "Level" : undefined),
};

const printed = (field: z.ZodType): string =>
  printFields(z.toJSONSchema(z.object({ field }), { io: "input" }) as JsonSchema, NAMES)
    .replaceAll(/\s+/g, " ")
    .replace(/^\{ (.*) \}$/, "$1");

describe("a field of a contract", () => {
  it.each([
    [z.string(), "field: string;"],
    [z.int().optional(), "field?: number | undefined;"],
    [z.boolean().nullable(), "field: boolean | null;"],
    [z.literal("queued"), 'field: "queued";'],
    [z.enum(["a", "b"]), 'field: "a" | "b";'],
    [z.enum(["low", "high"]), "field: Level;"],
    [z.array(z.enum(["low", "high"])), "field: Level[];"],
    [z.array(z.string().nullable()), "field: (string | null)[];"],
    [z.array(z.object({ a: z.string().nullable() })), "field: { a: string | null; }[];"],
    [z.object({ a: z.number() }), "field: { a: number; };"],
    [z.looseObject({ a: z.number() }), "field: { a: number; [name: string]: unknown; };"],
    [z.discriminatedUnion("k", [z.object({ k: z.literal(1) })]), "field: { k: 1; };"],
    [z.union([z.string(), z.array(z.string())]), "field: string | string[];"],
    [z.record(z.string(), z.unknown()), "field: Record<string, unknown>;"],
    [z.record(z.enum(["a", "b"]), z.number()), 'field: Record<"a" | "b", number>;'],
    [z.partialRecord(z.enum(["a", "b"]), z.number()), 'field: Partial<Record<"a" | "b", number>>;'],
    [z.unknown(), "field?: unknown;"],
    [z.string().max(5).default("x"), '/** * At most 5 characters. * @default "x" */ field?: string | undefined;'],
    [z.guid().meta({ description: "The draft", format: "uuid" }), "/** The draft. UUID. */ field: string;"],
  ])("is printed as its type, with what it says of itself: %#", (schema, text) => {
    expect(printed(schema)).toBe(text);
  });

  it("of a kind that has no type yet is refused", () => {
    expect(() => printed(z.tuple([z.string()]))).toThrow("No type for array");
  });
});
