import type { AuditAction, PlanStatus, WorkflowStatus } from "@orchestrator/core";
import type { Story } from "@orchestrator/server/story";

/** What can be seen of a story from outside of the service: by its neighbours, and in the answers of its API. */
export interface Outward {
  /** The tenant's messages in order, each once, with the workflow that the API said it became. */
  readonly texts_in: readonly { readonly workflow_id: string; readonly text: string }[];
  /** How often a message was taken for one that had come before. */
  readonly repeats: number;
  /** What the tenant's phone got, in order. */
  readonly texts_out: readonly string[];
  /** Subjects of the notifications that managers got, sorted. */
  readonly notices: readonly string[];
  /** Completions that the model gave about this tenant. */
  readonly model_answers: number;
  readonly decisions: readonly { readonly action: AuditAction; readonly by: string }[];
  /** Matters that were closed by themselves, in the words of whoever closed them. */
  readonly settlements: readonly { readonly by: string; readonly note: string | null }[];
  /** Plans that another service reported, as they were answered. */
  readonly reported_plans: readonly {
    readonly workflow_id: string;
    readonly weekly_amount: number;
    readonly duration_weeks: number | null;
    readonly status: PlanStatus;
  }[];
  /** The conversation's status at the end. */
  readonly status: WorkflowStatus | null;
}

/** The outward side of a story that was told from the rows. */
export const outwardSide = (story: Story): Outward => {
  const messages = story.filter(({ type }) => type === "sms_processing");
  const delivered = story.flatMap(({ texts }) => texts.filter(({ state }) => state === "delivered"));
  const notices = story.flatMap((chapter) => chapter.notices.filter(({ state }) => state === "delivered"));
  return {
    texts_in: messages.map(({ workflow_id, text }) => ({ workflow_id, text: text ?? "" })),
    repeats: messages.reduce((sum, { repeats }) => sum + repeats.length, 0),
    texts_out: delivered.map(({ body }) => body),
    notices: notices.map(({ subject }) => subject).toSorted(),
    model_answers: story.reduce((sum, { model_answers }) => sum + model_answers, 0),
    decisions: story.flatMap(({ people }) => people.map(({ action, by }) => ({ action, by }))),
    settlements: story.flatMap(({ escalations }) =>
      escalations.flatMap(({ resolved }) =>
        resolved?.by_itself === true ? [{ by: resolved.by, note: resolved.note }] : [],
      ),
    ),
    reported_plans: story
      .filter(({ type }) => type === "payment_plan_validation")
      .flatMap(({ workflow_id, plans }) =>
        plans.map(({ weekly_amount, duration_weeks, status }) => ({
          workflow_id,
          weekly_amount,
          duration_weeks,
          status,
        })),
      ),
    status: (messages.at(-1) ?? story.at(-1))?.ended.status ?? null,
  };
};

const ASPECTS = {
  texts_in: "texts that came in",
  repeats: "repeated texts",
  texts_out: "texts that went out",
  notices: "notifications",
  model_answers: "answers of the model",
  decisions: "decisions of people",
  settlements: "settled matters",
  reported_plans: "reported plans",
  status: "status at the end",
} as const satisfies Record<keyof Outward, string>;

const aspects = Object.keys(ASPECTS) as readonly (keyof Outward)[];

/** Where the rows and the witnesses disagree, a sentence each; none when they tell the same. */
export const disagreements = (told: Outward, seen: Outward): readonly string[] =>
  aspects
    .map((aspect) => ({ aspect, told: JSON.stringify(told[aspect]), seen: JSON.stringify(seen[aspect]) }))
    .filter(({ told, seen }) => told !== seen)
    .map(({ aspect, told, seen }) => `${ASPECTS[aspect]}: the rows say ${told}, the witnesses saw ${seen}`);
