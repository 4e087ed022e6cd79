import { type Answer, type Client, createClient } from "../drive/client.ts";
import { driveOpen } from "../drive/open-loop.ts";
import { newConversation } from "../drive/texts.ts";
import type { MeasuredService } from "../stage/service.ts";

/** Calls of the API at a steady rate: new texts, and more often a question for the status of one. */
export interface Callers {
  /** The times in milliseconds since this was last asked. */
  takeTimes(): readonly number[];
  stop(): Promise<void>;
}

const STATUS_OK = 200;
/** A text is worked on after its call has ended, so many of them would measure that work and not the sweep. */
const CALLS_A_TEXT = 5;

/** Calls each process in turn, as a load balancer does. */
export const startCallers = (services: readonly MeasuredService[], perSecond: number): Callers => {
  const clients = services.map(({ url, token }) => createClient(url, token));
  let times: number[] = [];
  let over = false;
  let calls = 0;
  let latest: string | undefined;

  const handIn = async (client: Client): Promise<Answer> => {
    const text = newConversation()();
    const answer = await client.post("/orchestrate/sms-received", text);
    latest = text.conversation_id;
    return answer;
  };

  const call = async (client: Client): Promise<void> => {
    const asked = calls % CALLS_A_TEXT === 0 ? undefined : latest;
    const { status, body } =
      asked === undefined ? await handIn(client) : await client.get(`/orchestrate/workflow/${asked}/status`);
    if (status !== STATUS_OK) throw new Error(`the API answered ${status} ${body}`);
  };

  const driving = driveOpen({
    perSecond,
    isOver: () => over,
    step: async (dueAt) => {
      calls += 1;
      const client = clients[calls % clients.length];
      if (client !== undefined) await call(client);
      times.push(performance.now() - dueAt);
    },
  });
  // Waited for in `stop`; until then a failure has nobody who listens.
  driving.catch(() => {});
  return {
    takeTimes: () => {
      const taken = times;
      times = [];
      return taken;
    },
    stop: async () => {
      over = true;
      await driving;
      for (const client of clients) client.close();
    },
  };
};
