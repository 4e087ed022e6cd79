import { type Child, startChild } from "./child.ts";

/** How long each neighbour takes to answer: the model, and everybody else. */
export interface Latencies {
  readonly servicesMs: number;
  readonly modelMs: number;
}

/** What the SMS Agent got since it was last asked. */
export interface TextsSent {
  readonly texts: number;
  /** How many of them came under a key that had come before. */
  readonly repeated: number;
}

export interface Neighbours {
  readonly url: string;
  setLatencies(latencies: Latencies): Promise<void>;
  takeCounts(): Promise<TextsSent>;
  stop(): Promise<void>;
}

export const startNeighbours = async (): Promise<Neighbours> => {
  const child: Child = await startChild("./neighbours-main.ts", {});
  return {
    url: child.url,
    setLatencies: (latencies) => child.ask("setLatencies", latencies),
    takeCounts: () => child.ask("takeCounts"),
    stop: () => child.stop(),
  };
};
