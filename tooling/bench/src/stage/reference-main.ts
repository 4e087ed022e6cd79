import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import postgres from "postgres";
import { beMeasured } from "./probe.ts";

/**
 * The least that can be done under the same promise: a text is stored before it is worked on, the account, the history and
 * the model are asked, the reply is claimed before it leaves, and what became of it is stored. Three statements. No checks,
 * no tokens, no audit, no queue; what is left over is taken up at the start of the process.
 */
const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: Number(process.env["DATABASE_POOL_SIZE"] ?? 20) });
const neighbours = process.env["NEIGHBOURS_URL"] ?? "";
const agent = new Agent({ keepAlive: true });

const ask = (path: string, body?: object, headers: Record<string, string> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const asking = request(`${neighbours}${path}`, { agent, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      answer.on("end", () => resolve(text)).on("error", reject);
    });
    asking.on("error", reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });

interface Text {
  readonly message_id: string;
  readonly conversation_id: string;
  readonly tenant_id: string;
  readonly phone_number: string;
  readonly content: string;
}

interface Completion {
  readonly choices: readonly [{ readonly message: { readonly content: string } }];
}

const work = async (text: Text): Promise<void> => {
  const [account, history] = await Promise.all([
    ask(`/monitor/tenant/${text.tenant_id}`),
    ask(`/conversations/${encodeURIComponent(text.phone_number)}?limit=20&offset=0`),
  ]);
  const messages = [
    { role: "system", content: `Answer the tenant. ${account} ${history}` },
    { role: "user", content: text.content },
  ];
  const completion = JSON.parse(await ask("/v1/chat/completions", { model: "gpt-4-turbo", messages })) as Completion;
  const { reply } = JSON.parse(completion.choices[0].message.content) as { reply: string };
  const [claimed] = await sql`
    update texts set state = 'claimed', reply = ${reply}, decided_at = now()
    where message_id = ${text.message_id} and state = 'received' returning message_id`;
  if (claimed === undefined) return;
  const sent = await ask("/sms/send", { to: text.phone_number, body: reply }, { "idempotency-key": text.message_id });
  const { twilio_sid: sid } = JSON.parse(sent) as { twilio_sid: string };
  await sql`update texts set state = 'sent', twilio_sid = ${sid}, sent_at = now() where message_id = ${text.message_id}`;
};

const receive = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
  let body = "";
  for await (const chunk of asked.setEncoding("utf8")) body += chunk;
  const text = JSON.parse(body) as Text;
  const { message_id, conversation_id, tenant_id, phone_number, content } = text;
  const stored = await sql`
    insert into texts (message_id, conversation_id, tenant_id, phone_number, content)
    values (${message_id}, ${conversation_id}, ${tenant_id}, ${phone_number}, ${content})
    on conflict do nothing returning message_id`;
  if (stored.length > 0) await work(text);
  answer.writeHead(200, { "content-type": "application/json" });
  answer.end(JSON.stringify({ status: "processed", conversation_id, workflow_id: message_id }));
};

await sql.unsafe(`create table if not exists texts (
  message_id text primary key, conversation_id uuid not null, tenant_id text not null, phone_number text not null,
  content text not null, state text not null default 'received', reply text, twilio_sid text,
  received_at timestamptz not null default now(), decided_at timestamptz, sent_at timestamptz
)`);
for (const left of await sql<Text[]>`select * from texts where state = 'received'`) await work(left);
const server = createServer((asked, answer) => void receive(asked, answer));
server.listen(0, "127.0.0.1", () => beMeasured(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once("SIGTERM", () => process.exit(0));
