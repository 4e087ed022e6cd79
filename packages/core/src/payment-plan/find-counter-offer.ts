import { wordSet } from "../text/word-set.ts";
import type { AmountMention, CadenceMention } from "./mentions.ts";
import { instalments } from "./proposal.ts";
import type { Proposal } from "./proposal.ts";
import { isSource } from "./roles/from-source.ts";
import type { Role } from "./roles/role.ts";
import { statementAt } from "./statements.ts";
import type { Reading, Statement } from "./statements.ts";
import { cadencesOf, hasOwnDate, isIncome, isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";

/** Sums that a counter-offer answers, or that it lies beside, lend it their cadence; these don't. */
const FOREIGN_ROLES: ReadonlySet<Role> = new Set<Role>(["income", "expense", "owed"]);

/** A counter-offer takes its cadence from what it answers: `ustedes dicen 250 por semana, yo puedo 150`. */
export function findCounterOffer(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const sum = sums.findLast(
    (candidate) =>
      candidate.role === "offered" &&
      candidate.cadence === undefined &&
      isMoney(candidate) &&
      !hasOwnDate(candidate, reading),
  );
  if (sum === undefined) return undefined;
  const answered = sums.find(
    ({ role, cadence, statement }) =>
      (cadence?.rhythm ?? null) !== null && !FOREIGN_ROLES.has(role) && !isOfNeighbour(statement, reading),
  );
  const cadence = answered?.cadence ?? paySchedule(sum, sums, reading);
  return cadence?.rhythm ? instalments({ ...sum, cadence }, cadence.rhythm, reading) : undefined;
}

/** `my neighbor pays 60 a week`: nobody's demand. */
function isOfNeighbour(statement: Statement | undefined, { lexemes }: Reading): boolean {
  return (
    statement !== undefined && lexemes.slice(statement.first, statement.last).some(({ word }) => NEIGHBOURS.has(word))
  );
}

const NEIGHBOURS = wordSet(
  `neighbor neighbors friend friends cousin cousins roommate coworker vecino vecina vecinos amigo amiga primo prima
  inquilino inquilina comadre compadre cunado cunada`,
);

/** `100 of it`, `80 de ahi`, `150 each`. */
function isPartOf({ last }: AmountMention, { lexemes }: Reading): boolean {
  return lexemes.slice(last, last + 3).some(({ word }, index) => {
    if (OF.has(word)) return WHOLE.has(lexemes[last + index + 1]?.word ?? "");
    return PART_WORDS.has(word);
  });
}

const OF = wordSet("of de");
const WHOLE = wordSet("it that this those them each eso ahi alli esos ellos cada lo");
const PART_WORDS = wordSet("each then");

/** `I only make 300 a week but ill give you 60`: a smaller sum right after that of the pay, in the same rhythm. */
function isSetAgainst({ first, cents }: AmountMention, sums: readonly Sum[], { statements }: Reading): boolean {
  const before = sums.findLast((other) => other.amount.last <= first);
  if (before?.role !== "income" || before.cadence === undefined || before.amount.cents <= cents) return false;
  const between = statements.filter((statement) => statement.first > before.amount.first && statement.first <= first);
  return between.length <= 2 && between.some(({ opener }) => opener === "contrast") && between.at(-1)?.isOffer === true;
}

/** `I get paid every other week, I can do 150`; `I make 400 a week, I can give 100 of it`. */
function paySchedule({ amount }: Sum, sums: readonly Sum[], reading: Reading): CadenceMention | undefined {
  const isPart = isSetAgainst(amount, sums, reading) || isPartOf(amount, reading);
  const isDayBetween = ({ first: cadence }: CadenceMention): boolean => {
    const last = statementAt(reading, cadence)?.last ?? cadence;
    return reading.mentions.some(({ type, first }) => type === "date" && first >= last && first < amount.first);
  };
  const schedules = cadencesOf(reading).filter(
    (cadence) =>
      cadence.rhythm !== null &&
      !isDayBetween(cadence) &&
      (isIncome(cadence, reading) || sums.some((other) => other.cadence === cadence && other.role === "income")) &&
      (isPart || sums.every((other) => other.cadence !== cadence || isSource(other.amount, reading))),
  );
  // `I get paid on the 1st and 15th` rather than `I make 480 a week`
  return schedules.find((cadence) => sums.every((other) => other.cadence !== cadence)) ?? schedules[0];
}
