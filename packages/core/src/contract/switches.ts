import { z } from "zod";
import { OPERATOR_SWITCHES } from "../vocabulary.ts";
import { messageText, timestamp } from "./fields.ts";

const switchName = z
  .enum(OPERATOR_SWITCHES)
  .meta({ description: "auto_send: replies may leave without a person", examples: ["auto_send"] });

export const switchRef = z.strictObject({ name: switchName });

export const switchTurn = z
  .strictObject({
    name: switchName,
    enabled: z.boolean(),
    reason: messageText.meta({ description: "Why; kept for good" }),
  })
  .meta({ id: "SwitchTurn", examples: [{ enabled: false, reason: "The model's provider reports trouble" }] });
export type SwitchTurn = z.output<typeof switchTurn>;

export const switchState = z
  .object({
    name: switchName,
    enabled: z.boolean().meta({ description: "As operators turned it last; on where nobody ever did" }),
    in_force: z
      .boolean()
      .meta({ description: "What counts on the replica that answers: off in its environment always wins" }),
    turns: z
      .array(
        z.object({
          enabled: z.boolean(),
          changed_by: z.string(),
          reason: z.string().nullable(),
          changed_at: timestamp,
        }),
      )
      .meta({ description: "Its last 20 turns, newest first" }),
  })
  .meta({ id: "SwitchState" });
export type SwitchState = z.output<typeof switchState>;
