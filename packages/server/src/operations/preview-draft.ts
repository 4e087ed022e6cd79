import {
  type Decision,
  decideRoute,
  detectKeyword,
  type DraftPreview,
  type DraftPreviewRequest,
  OrchestratorError,
} from "@orchestrator/core";
import { getDatabaseTime } from "@orchestrator/db";
import { randomUUID } from "node:crypto";
import type { Deps } from "../deps.ts";
import { isNeighbourError } from "../integrations/neighbour-error.ts";
import type { CallContext } from "../integrations/ports.ts";
import { mayAutoSend } from "../pipeline/auto-send.ts";
import { type Considered, consider } from "../pipeline/decide/consider.ts";
import type { JudgedDraft } from "../pipeline/decide/draft-reply.ts";
import { type Gathered, readTenant } from "../pipeline/decide/gather.ts";
import type { Situation } from "../pipeline/decide/situation.ts";
import { localIso } from "../pipeline/local-time.ts";
import { readText } from "../pipeline/reading/read-text.ts";
import { createStepLog } from "../pipeline/steps.ts";
import type { Call } from "../use-cases.ts";
import { gateView, smsCostView } from "./views/draft.ts";

const RETRY_AFTER_SECONDS = 30;

/** The message as if it were the only one of a conversation that nobody holds. */
const imagine = async (deps: Deps, request: DraftPreviewRequest, call: Call): Promise<Situation> => {
  const keyword = detectKeyword(request.content);
  if (keyword === "start" || keyword === "help") {
    throw new OrchestratorError("business_rule", "START and HELP are answered as they come in: nothing is drafted.");
  }
  const now = await getDatabaseTime(deps.db);
  const localNow = localIso(now, deps.env.TIME_ZONE);
  const own = readText(request.content, { now: localNow, timeZone: deps.env.TIME_ZONE });
  return {
    workflow: {
      id: randomUUID(),
      tenantId: request.tenant_id,
      phoneNumber: request.phone_number ?? null,
      correlationId: call.correlationId,
      retries: 0,
      metadata: {},
    },
    now,
    localNow,
    newerText: false,
    optedOut: keyword === "stop" || own.opt_out !== null,
    autoSend: await mayAutoSend(deps, deps.db),
    hold: null,
    openEscalation: null,
    openTypes: new Set(),
    texts: [{ content: request.content, reading: own }],
    own,
  };
};

const historyOf = ({ history }: DraftPreviewRequest): Gathered["history"] => ({
  messages: history.map(({ direction, content, created_at = null }) => ({
    direction,
    content,
    created_at,
    id: null,
    provider_id: null,
    delivery_status: null,
  })),
});

/** The same way as a real message's, with the steps kept in memory: nothing is stored, and nothing is sent. */
const considerIt = async (deps: Deps, request: DraftPreviewRequest, situation: Situation): Promise<Considered> => {
  const context: CallContext = { correlationId: situation.workflow.correlationId };
  const log = createStepLog(situation.workflow, { reusable: [], metrics: deps.metrics });
  const ask = async (): Promise<Gathered> => ({
    tenant: await readTenant(deps, log, request.tenant_id, context),
    history: historyOf(request),
  });
  try {
    return await consider(deps, log, situation, { ask, context });
  } catch (error) {
    if (!isNeighbourError(error)) throw error;
    throw new OrchestratorError("unavailable", "A neighbouring service that a draft needs does not answer.", {
      cause: error,
      details: { neighbour: error.neighbour },
      retryAfter: RETRY_AFTER_SECONDS,
    });
  }
};

const draftView = (deps: Deps, draft: JudgedDraft): NonNullable<DraftPreview["draft"]> => ({
  reply: draft.reply,
  truncated: draft.truncated,
  violations: [...draft.check.violations],
  unsupported_figures: [...draft.check.unsupported_figures],
  model_escalates: draft.modelEscalates,
  confidence: draft.confidence.value,
  confidence_reasons: [...draft.confidence.reasons],
  sms: smsCostView(draft.reply, deps.env.SMS_SEGMENT_PRICE),
});

const planView = ({ validation, ...plan }: Considered["ownPlans"][number]): DraftPreview["plans"][number] => ({
  ...plan,
  issues: [...validation.issues],
  auto_approvable: validation.auto_approvable,
});

const preview = (
  deps: Deps,
  { own }: Situation,
  { draft, ownPlans }: Considered,
  decision: Decision,
): DraftPreview => ({
  route: decision.route,
  reasons: decision.reasons,
  gates: decision.gates.map(gateView),
  escalations: decision.escalations.map(({ type, ...rest }) => ({ escalation_type: type, ...rest })),
  reading: {
    language: own.language,
    triggers: own.triggers.map(({ evidence = null, ...trigger }) => ({ ...trigger, evidence })),
    opt_out: own.opt_out,
    instruction_attempt: own.instruction_attempt,
  },
  plans: ownPlans.map(planView),
  draft: draft && draftView(deps, draft),
  model: draft && {
    name: draft.generation.model,
    input_tokens: draft.generation.inputTokens,
    output_tokens: draft.generation.outputTokens,
  },
  versions: { ...decision.versions },
});

/**
 * What would happen with a message that nobody sent: read, drafted, checked, scored and routed like any other. Only the
 * account and the model are asked; nothing is stored, and nothing is sent.
 */
export const previewDraft = async (deps: Deps, request: DraftPreviewRequest, call: Call): Promise<DraftPreview> => {
  const situation = await imagine(deps, request, call);
  const considered = await considerIt(deps, request, situation);
  return preview(deps, situation, considered, decideRoute(considered.facts));
};
