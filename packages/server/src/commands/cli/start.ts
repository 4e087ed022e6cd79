import { type Command, parse } from "./command.ts";

export const start: Command = {
  name: "start",
  takes: "",
  summary: "Starts the service; SIGTERM or SIGINT ends it.",
  run: async (args) => {
    parse(args, { options: {} });
    await import("../../main.ts");
    return 0;
  },
};
