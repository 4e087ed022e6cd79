import { OrchestratorError } from "@orchestrator/core";
import type { Page, Position } from "@orchestrator/db";
import { z } from "zod";

/** Microseconds since 1970, or a confidence: what the lists are ordered by. */
const value = z.string().regex(/^(\d{1,16}|[01]\.\d{4})$/);
const place = z.tuple([z.string(), value, z.guid()]);

const encode = (list: string, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([list, value, id])).toString("base64url");

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
};

/**
 * Where a page begins. `list` names the list and its order: a cursor of another one is refused.
 *
 * @throws OrchestratorError for anything that this service did not hand out for this list
 */
export const readCursor = (list: string, cursor: string | undefined): Position | undefined => {
  if (cursor === undefined) return undefined;
  const parsed = place.safeParse(parse(cursor));
  if (parsed.success && parsed.data[0] === list) return { value: parsed.data[1], id: parsed.data[2] };
  const message = "must be the next_cursor of a page of this list, in this order";
  throw new OrchestratorError("validation", "Some fields are not valid", { problems: [{ field: "cursor", message }] });
};

/** A page on the wire. */
export const pageView = <Row, Item>(
  list: string,
  { rows, next }: Page<Row>,
  view: (row: Row) => Item,
): { items: Item[]; next_cursor: string | null } => ({
  items: rows.map(view),
  next_cursor: next === null ? null : encode(list, next),
});
