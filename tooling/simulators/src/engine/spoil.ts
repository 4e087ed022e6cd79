import type { Answer } from "./answer.ts";
import type { ActiveFault } from "./faults.ts";

/** The part of a fault rule that changes what is answered. */
type Spoiler = Pick<ActiveFault, "status" | "body" | "headers" | "invalid_json" | "wrong_shape" | "huge_bytes">;

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

const padded = (body: unknown, bytes: number): unknown => ({
  ...(typeof body === "object" && body !== null ? body : { value: body }),
  padding: "x".repeat(bytes),
});

const spoiledBody = (fault: Spoiler, answer: Answer | undefined, errorBody: (status: number) => unknown) => {
  if (fault.body !== undefined) return fault.body;
  if (fault.wrong_shape === true) return { unexpected: ["this", "is", "not", "what", "was", "agreed"] };
  if (fault.status !== undefined && fault.status >= 400) return errorBody(fault.status);
  return answer?.body ?? {};
};

/**
 * The answer after a fault had its way with it. `answer` is the neighbour's own, undefined where the request took no
 * effect; `errorBody` gives the neighbour's error form for a status that the fault did not dress.
 */
export const spoil = (
  answer: Answer | undefined,
  fault: Spoiler,
  errorBody: (status: number) => unknown,
): WireAnswer => {
  const body = spoiledBody(fault, answer, errorBody);
  const text = JSON.stringify(fault.huge_bytes === undefined ? body : padded(body, fault.huge_bytes));
  return {
    status: fault.status ?? answer?.status ?? 200,
    headers: { ...answer?.headers, ...fault.headers },
    text: fault.invalid_json === true ? text.slice(0, Math.ceil(text.length / 2)) : text,
  };
};
