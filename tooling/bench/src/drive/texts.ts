import { randomUUID } from "node:crypto";

/** A tenant's text as the SMS Agent hands it over. */
export interface Text {
  readonly tenant_id: string;
  readonly phone_number: string;
  readonly conversation_id: string;
  readonly content: string;
  readonly message_id: string;
}

const FIRST_NUMBER = 5_550_000_000;
let tenants = 0;

/** A conversation of a tenant nobody has heard of, text after text. Each text is one that is answered without a person. */
export const newConversation = (): (() => Text) => {
  tenants += 1;
  const number = FIRST_NUMBER + tenants;
  const conversationId = randomUUID();
  return () => ({
    tenant_id: `T${number}`,
    phone_number: `+1${number}`,
    conversation_id: conversationId,
    content: "How much do I owe?",
    message_id: `SM${randomUUID()}`,
  });
};
