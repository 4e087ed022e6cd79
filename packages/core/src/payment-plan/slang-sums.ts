import type { Token } from "../text/tokens.ts";
import { AFTER_BILLS, BILLS, DENOMINATIONS } from "./words/number-words.ts";

/** What a counted bank note is worth in dollars, and the index of the token after it. */
interface Denomination {
  readonly value: number;
  readonly next: number;
}

/** Bank notes behind their count: `a couple twenties`, `three 20s`, `2 benjamins`, `2 bills a week`, `2 billetes de 50`. */
export function readDenomination(tokens: readonly Token[], at: number): Denomination | undefined {
  const note = tokens[at];
  if (note === undefined || note.boundary !== "none") return undefined;
  const value = DENOMINATIONS[note.text];
  if (value !== undefined) return { value, next: at + 1 };
  const next = tokens[at + 1];
  if (BILLS.has(note.text) && next?.boundary === "none" && AFTER_BILLS.has(next.standard)) {
    return { value: 100, next: at + 1 };
  }
  const isPlural = next?.glued === true && next.text === "s";
  return isPlural && NOTES.has(note.text) ? { value: Number(note.text), next: at + 2 } : undefined;
}

const NOTES = new Set(["5", "10", "20", "50", "100"]);
