/** What happened, told from stored rows alone: for `orchestrator explain` and for the demo. */
export { auditTrail } from "./audit-trail.ts";
export { explain } from "./explain.ts";
export { layOut } from "./layout.ts";
export { type Paint, paintFor, plain } from "./paint.ts";
export { retell } from "./retell.ts";
export type { StoredRows } from "./stored-rows.ts";
export type { Story } from "./story.ts";
export { type Aside, tell } from "./tell.ts";
export { dollars } from "./words.ts";
