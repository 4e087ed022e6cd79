import type { Client } from "./client.ts";
import type { Text } from "./texts.ts";

/**
 * Hands a text over and waits until its reply has left, which the answer says. Answers the milliseconds.
 *
 * @throws Error where it was not sent while the service kept its caller waiting
 */
export const handOver = async (client: Client, text: Text, since = performance.now()): Promise<number> => {
  const { status, body } = await client.post("/orchestrate/sms-received", text);
  const receipt = status === 200 ? (JSON.parse(body) as { status: string }) : undefined;
  if (receipt?.status !== "processed") throw new Error(`a text was not sent: ${status} ${body}`);
  return performance.now() - since;
};
