import { z } from "zod";

const contentSchema = z.union([
  z.string(),
  z
    .array(z.looseObject({ text: z.string().optional() }))
    .transform((parts) => parts.map(({ text = "" }) => text).join("\n")),
]);

export const chatRequestSchema = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string(), content: contentSchema.nullish() })).min(1),
  response_format: z.looseObject({ type: z.string() }).optional(),
  stream: z.boolean().nullish(),
});
export type ChatRequest = z.output<typeof chatRequestSchema>;

/** Everything that the prompt says as the system, or as the developer, which is the newer name of that role. */
export const systemPromptOf = ({ messages }: ChatRequest): string =>
  messages
    .filter(({ role }) => role === "system" || role === "developer")
    .map(({ content }) => content ?? "")
    .join("\n");

export const lastUserMessageOf = ({ messages }: ChatRequest): string =>
  messages.findLast(({ role }) => role === "user")?.content ?? "";
