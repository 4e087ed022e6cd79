import { Agent, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Client {
  post(path: string, body: object): Promise<Answer>;
  get(path: string): Promise<Answer>;
  close(): void;
}

/** Asks one server over kept-alive connections, as many as are needed. */
export const createClient = (url: string, token: string): Client => {
  const agent = new Agent({ keepAlive: true });
  const ask = (method: string, path: string, body?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(body === undefined
          ? {}
          : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }),
      };
      const asking = request(`${url}${path}`, { agent, method, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text })).on("error", reject);
      });
      asking.on("error", reject);
      asking.end(body);
    });
  return {
    post: (path, body) => ask("POST", path, JSON.stringify(body)),
    get: (path) => ask("GET", path),
    close: () => agent.destroy(),
  };
};
