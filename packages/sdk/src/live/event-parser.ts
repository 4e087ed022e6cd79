/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
  /** Its own; undefined where it has none. */
  readonly id: string | undefined;
}

/** Takes a stream piece by piece, cut anywhere, and gives the events that each piece completes. */
export const createEventParser = (): ((text: string) => ServerSentEvent[]) => {
  let rest = "";
  let event = "message";
  let data: string[] = [];
  let id: string | undefined;

  const complete = (): ServerSentEvent[] => {
    const events = data.length === 0 ? [] : [{ event, data: data.join("\n"), id }];
    event = "message";
    data = [];
    id = undefined;
    return events;
  };

  const take = (line: string): ServerSentEvent[] => {
    if (line === "") return complete();
    const [field = "", ...parts] = line.split(":");
    const value = parts.join(":").replace(/^ /, "");
    if (field === "event") event = value;
    else if (field === "data") data.push(value);
    else if (field === "id" && !value.includes("\0")) id = value;
    return [];
  };

  return (text) => {
    // A carriage return at the end may be the first half of a line's end.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    return lines.flatMap(take);
  };
};
