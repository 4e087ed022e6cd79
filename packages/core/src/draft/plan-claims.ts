import { debtsOf, within } from "./account.ts";
import type { Amount } from "./amounts.ts";
import { PAID_OFF, WORKED_OUT_BEFORE } from "./amount-phrases.ts";
import { isDenied } from "./denial.ts";
import type { Instalments } from "./instalments.ts";
import { instalmentsIn, instalmentsOf, isShare, paysOff, roundingOf, totalOf } from "./instalments.ts";
import type { Books } from "./known-sums.ts";
import { close } from "./known-sums.ts";
import { phrases } from "./phrases.ts";
import type { SentenceSpan } from "./worded-text.ts";

const paidOff = phrases(PAID_OFF);
const workedOut = phrases(WORKED_OUT_BEFORE);
const split = phrases([
  "split|splitting|spread|spreading|divide|dividing|divided|dividir|repartir|over|into|in|entre|en",
]);
const portionWord = phrases(["portion|share|porcion|parte|part"]);

/** Said of a plan that doesn't pay everything: "$300, just $10 short". */
const fallsShort = phrases([
  "short|shy|leaving|leave|leaves|left|remaining|remain|remains|toward|towards|more|less|only|part|some|under|below|enough|start|plus|then",
  "falta|faltan|faltaria|faltarian|queda|quedan|quedaria|quedarian|restan|mas|menos|solo|corto|alcanza|apenas|insuficiente|resto",
  "(of|out of) (your|the) #",
]);
const isTooLittle = phrases([
  "short (of|by)?",
  "(need|needs|take|takes|require|requires|necesita*) ..2 (more|mas|higher|larger|bigger)",
  "not (quite)? (cover|enough|reach|do it|finish|pay)",
  "no (lo)? (cubre|cubriria|alcanza|alcanzaria|llega|basta|completa)",
  "(too|muy) (low|little|small|poco|bajo|baja)",
  "(falta|faltan|faltaria|faltarian) #",
]);
/** What a plan would have to do, or may be, not what it does. */
const limits = phrases([
  "(must|should|has to|have to|needs|need|needed|required|requires|at least|minimum|until|if|how much|what would|up to|at most|maximum|limit|no more than|longest|within)",
  "(debe|deberia|tiene que|necesit*|por lo menos|al menos|minimo|si|cuanto|para|hasta|maximo|limite|no mas de)",
]);

/** The house's rules for plans, or what a plan has to do: no claim about a plan. */
const rules = phrases([
  "(must|should|has to|have to|needs to|need to) ..2 (cover|reach|add up|meet)",
  "(debe|deberia|tiene que|necesita) ..2 (cubrir|alcanzar|sumar|llegar)",
  "(at least|minimum|lowest|smallest|least) ~8 (up to|at most|maximum|no more than|within|longest)",
  "(al menos|por lo menos|minimo|como minimo) ~8 (hasta|maximo|no mas de|como maximo)",
]);

/** The plan a claim is about: what the draft states of it, and what it leaves to what the tenant has just named. */
const planBehind = (sentence: SentenceSpan, { figures, asked }: Books): Instalments[] => {
  const isInstalment = ({ role }: Amount): boolean => role === "instalment";
  const [ownAmounts, askedAmounts] = [figures.amounts.filter(isInstalment), asked.amounts.filter(isInstalment)];
  if (ownAmounts.length > 0 && figures.counts.length > 0) return instalmentsIn(figures, sentence);
  if (limits.occurIn(figures.text, sentence)) return [];
  const counts = within(figures.counts, sentence);
  return instalmentsOf(
    ownAmounts.length > 0 ? within(ownAmounts, sentence) : askedAmounts,
    counts.length > 0 ? counts : asked.counts,
    [figures.text, asked.text],
  );
};

/** What a sentence says is paid off, split or simply named beside a plan: where, and which of its sums it means. */
const claimIn = (sentence: SentenceSpan, books: Books) => {
  const { figures, account } = books;
  const { text, amounts } = figures;
  const here = within(amounts, sentence);
  const covered = here.filter(({ role }) => role === "covered");
  const debts = debtsOf(account);
  const others = here.filter(({ role }) => role !== "instalment");
  const wholes = others.filter(({ role, cents }) => role !== "result" && debts.includes(cents));
  const totals = planBehind(sentence, books).map(totalOf);
  // A sentence that says what its plan comes to, beside the debt, claims nothing more.
  const namesTotal = others.some(
    ({ cents }) => totals.includes(cents) && cents !== account.owed && cents !== account.portion,
  );
  const isAboutPlan = within(figures.counts, sentence).length > 0 || others.length < here.length;
  const shared = split.occurIn(text, sentence) && !namesTotal && isAboutPlan ? wholes : [];
  const paid = paidOff.find(text).find(({ first }) => first >= sentence.first && first < sentence.last);
  const beside = fallsShort.occurIn(text, sentence) || namesTotal || !isAboutPlan ? [] : wholes;
  return {
    word: covered[0]?.word ?? paid?.first ?? shared[0]?.word ?? beside[0]?.word,
    isPaidOff: covered.length > 0 || paid !== undefined,
    stated: [...covered, ...shared, ...beside],
  };
};

/** What a claim of a sentence has to be true of: the sums it means, or all that may be meant. */
const targetsOf = (stated: readonly { readonly cents: number }[], sentence: SentenceSpan, books: Books): number[] => {
  const { account, figures, sums } = books;
  const known = [...sums, ...account.tenantTotals];
  const meant = stated.map(({ cents }) => cents).filter((cents) => known.some((sum) => close(sum, cents)));
  if (meant.length > 0) return meant;
  return portionWord.occurIn(figures.text, sentence) ? [account.portion] : [account.portion, account.owed];
};

/** Whether an instalment is what its sentence works out, the number of payments being given, in the draft or by the tenant. */
const isWorkedOut = ({ amount, count }: Instalments, { figures, account }: Books): boolean => {
  const isGiven = account.tenantSums.includes(count.value * 100) && account.tenantSums.length === 1;
  const isResult = workedOut.find(figures.text).some(({ last }) => last - 1 === amount.word);
  return isGiven || (isResult && count.word < amount.word);
};

const isStatedIn =
  (sentence: SentenceSpan, { asked }: Books) =>
  ({ amount, count }: Instalments): boolean =>
    amount.sentence === sentence && (count.sentence === sentence || asked.counts.includes(count));

/** Whether a sentence works out an instalment that is no share of the debt: "six payments come out to $225 each". */
const isShareWrong = (instalments: readonly Instalments[], books: Books): boolean => {
  const workings = instalments.filter((some) => isWorkedOut(some, books));
  const debts = debtsOf(books.account);
  return (
    workings.length > 0 &&
    !workings.some(
      ({ amount, count }) =>
        books.account.tenantSums.includes(amount.cents) ||
        debts.some((debt) => isShare(amount.cents, count.value, debt)),
    )
  );
};

/** Whether a sentence claims that its plan pays off what it doesn't, or that it doesn't when it does. */
export const isPlanWrong = (sentence: SentenceSpan, books: Books): boolean => {
  const { text } = books.figures;
  const { word, stated, isPaidOff } = claimIn(sentence, books);
  const instalments = planBehind(sentence, books);
  if (instalments.length === 0 || isTooLittle.occurIn(text, sentence) || rules.occurIn(text, sentence)) return false;
  if (word === undefined) return isShareWrong(instalments.filter(isStatedIn(sentence, books)), books);
  const isBorrowed =
    within(books.figures.amounts, sentence).length + within(books.figures.counts, sentence).length === 0;
  if (isBorrowed && isTooLittle.occurIn(text)) return false;

  const targets = targetsOf(stated, sentence, books);
  if (isDenied(text.words, word)) return instalments.every((some) => targets.every((sum) => totalOf(some) >= sum));
  return !instalments.some((some) => {
    const { amount, count } = some;
    const isWorked = isWorkedOut(some, books);
    return targets.some((sum) => {
      if (!isWorked) return paysOff(amount.cents, count.value, sum);
      const isEnough = !isPaidOff || totalOf(some) >= sum - roundingOf(count.value);
      return isEnough && isShare(amount.cents, count.value, sum);
    });
  });
};
