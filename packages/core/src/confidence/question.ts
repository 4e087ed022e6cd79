import { phrases } from "../draft/phrases.ts";
import type { Phrases } from "../draft/phrases.ts";
import { wordText } from "../draft/worded-text.ts";
import type { TenantContext } from "../tenant-context.ts";
import type { ConfidenceFeatures, QuestionKind } from "./features.ts";
import { QUESTION_KINDS } from "./features.ts";

const BALANCE = phrases([
  "how much ..4 (owe|owed|due|balance|rent|pay|left|behind|total|portion)",
  "(what is|whats|what) ..3 (balance|portion|owe|amount|total|due)",
  "balance|portion",
  "how late|behind",
  "(cuanto|quanto) ..3 (debo|deve|devo|es|queda|falta|pagar|renta|saldo|balance)",
  "(saldo|balance|porcion)",
]);

const ACKNOWLEDGEMENT = phrases([
  "[ (ok|okay|k|kk|yes|yep|sure|great|perfect|cool|thanks|thank you|thank u|thx|ty|got it|sounds good|will do|no problem|alright|awesome|appreciate it|god bless|understood) (so much|you|very much|a lot|maria|thanks|ok|again|ma am|sir)? ..2 ]",
  "(thanks|thank you|thank u|thx|gracias|appreciate it|appreciated) ..2 ]",
  "[ (gracias|ok|okay|si|bueno|esta bien|perfecto|listo|entendido|de acuerdo|vale|bendiciones|muchas gracias|dale|claro) ..3 ]",
  "[ (i (just|already|have)?)? (paid|sent|mailed|dropped off) ..5 ]",
  "[ (ya)? (pague|mande|envie) ..5 ]",
]);

const INFORMATION = phrases([
  "(what|when|where|how|who|is|are|do|can) ..3 (hours|open|close|closed|office|address|located|portal|link|pay|money order|check|zelle|card|online|website|drop|mail|send|receipt|ledger|phone|email)",
  "(receipt|ledger|portal|link|hours|address|recibo|portal|horario|direccion)",
  "(como|donde|cuando|a que hora|que dia|a quien) ..3 (pago|pagar|abren|cierran|oficina|mando|mandar|envio|deposito|depositar|queda|estan)",
]);

const HEDGES = phrases([
  "maybe|perhaps|probably|possibly|idk|dunno|unsure|somehow|depends|might",
  "not (sure|certain|know)",
  "(quizas|quiza|talvez|tal vez|a lo mejor|depende|no se|puede que)",
  "(that|it|this|him|her|them|eso|lo mismo) ]",
]);

/** Enough to be a question or a statement of its own. */
const SHORTEST_CLEAR = 3;

/** How far texts leave open what is meant, 0..1: bare fragments, hedges, several questions, nothing but signs. */
export const messageAmbiguity = (messages: readonly string[]): number => {
  const text = wordText(messages.join("\n"));
  if (text.words.length === 0) return 1;
  const isKnown = [BALANCE, ACKNOWLEDGEMENT, INFORMATION].some((list) => list.occurIn(text));
  const questions = text.sentences.filter(({ isQuestion }) => isQuestion).length;
  const doubts = [
    text.words.length < SHORTEST_CLEAR && !isKnown ? 0.6 : 0,
    HEDGES.occurIn(text) ? 0.4 : 0,
    questions > 1 ? 0.3 * (questions - 1) : 0,
    text.sentences.length > 4 ? 0.2 : 0,
  ];
  return Math.min(
    1,
    doubts.reduce((sum, doubt) => sum + doubt, 0),
  );
};

interface QuestionFacts {
  readonly tenant_messages: readonly string[];
  readonly draft: string;
  readonly tenant: TenantContext | null;
  readonly plan: ConfidenceFeatures["plan"];
}

/** Whether the draft states a sum that the account says is owed. */
const statesBalance = (draft: string, tenant: TenantContext | null): boolean =>
  [...wordText(draft).numbers.values()].some(
    ({ value }) => value === tenant?.amount_owed || value === tenant?.tenant_portion || value === tenant?.days_late,
  );

const kindOf = (message: string, { draft, tenant, plan }: QuestionFacts): QuestionKind => {
  const text = wordText(message);
  const asks = (list: Phrases): boolean => list.occurIn(text);
  if (plan === "approvable") return "plan_confirmation";
  if (asks(BALANCE)) return statesBalance(draft, tenant) ? "balance" : "open";
  if (asks(INFORMATION)) return "information";
  return asks(ACKNOWLEDGEMENT) && !message.includes("?") ? "acknowledgement" : "open";
};

const riskOf = (kind: QuestionKind): number => QUESTION_KINDS.indexOf(kind);

/** What the texts ask of a reply, and whether the draft gives it: the riskiest kind among them. */
export const questionKind = (facts: QuestionFacts): QuestionKind =>
  facts.tenant_messages
    .map((message) => kindOf(message, facts))
    .reduce<QuestionKind>((worst, kind) => (riskOf(kind) > riskOf(worst) ? kind : worst), "acknowledgement");
