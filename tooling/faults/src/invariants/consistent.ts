import type { Known } from "./known.ts";
import { type Check, groupBy, type Violation } from "./violation.ts";

const BY_MANAGER = new Set(["approved", "modified"]);
const DECISIONS = new Set(["approve", "modify", "escalate"]);

/** A manager's decision has one audit row, of the same manager, and every caller was told the truth about it. */
const decisions: Check<Known> = (known) => {
  const { facts } = known;
  const audits = groupBy(
    facts.audits.filter(({ action }) => DECISIONS.has(action)),
    ({ response_queue_id }) => String(response_queue_id),
  );
  return facts.items.flatMap((item): readonly Violation[] => {
    const conversationId = known.workflow(item.workflow_id)?.conversation_id ?? "";
    const wrong = (detail: string): Violation[] => [
      { kind: "inconsistent", conversationId, detail: `item ${item.id}: ${detail}` },
    ];
    const rows = audits.get(item.id) ?? [];
    if (rows.length > 1) return wrong(`${rows.length} audit rows`);
    const [row] = rows;
    if (BY_MANAGER.has(item.status) && row === undefined) return wrong(`${item.status} without an audit row`);
    if (row !== undefined && row.approved_by !== item.actioned_by) return wrong("audited for somebody else");
    const winners = facts.decisions.filter(({ itemId, statuses }) => itemId === item.id && statuses.includes(200));
    if (winners.length > 1) return wrong(`${winners.length} managers were told that they decided`);
    const [winner] = winners;
    return winner !== undefined && row?.approved_by !== winner.manager ? wrong("decided, and audited for nobody") : [];
  });
};

/** Whatever left is on record. */
const texts: Check<Known> = ({ facts }) => {
  const rows = new Map(facts.outbox.map((row) => [row.id, row]));
  return facts.provided.flatMap(({ idempotency_key, to }): readonly Violation[] => {
    const row = rows.get(idempotency_key ?? "");
    const isKnown =
      row !== undefined && (row.state === "delivered" || row.state === "unknown" || row.state === "claimed");
    return isKnown
      ? []
      : [
          {
            kind: "inconsistent",
            conversationId: row?.conversation_id ?? to,
            detail: `a text left and is ${row?.state ?? "not on record"}`,
          },
        ];
  });
};

/** Who is refused is refused for a reason: 500 is a mistake of ours. */
const answers: Check<Known> = ({ facts }) =>
  facts.texts
    .filter(({ answers }) => answers.some(({ status }) => status === 500))
    .map(({ conversationId }) => ({ kind: "inconsistent", conversationId, detail: "a text was answered with 500" }));

export const consistent: Check<Known> = (known) => [...decisions(known), ...texts(known), ...answers(known)];
