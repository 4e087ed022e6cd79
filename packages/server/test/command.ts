import type { Command } from "../src/commands/cli/command.ts";
import { plain } from "../src/story/paint.ts";
import type { Rig } from "./rig.ts";

/** A command run in this process against the rig's database. */
export interface Ran {
  readonly status: number;
  readonly output: string;
}

export const commandsOf =
  (rig: Rig) =>
  async (command: Command, ...args: readonly string[]): Promise<Ran> => {
    const lines: string[] = [];
    const status = await command.run(args, {
      print: (line) => void lines.push(line),
      complain: (line) => void lines.push(line),
      variables: { NODE_ENV: "test", DATABASE_URL: rig.service.databaseUrl },
      paint: plain,
    });
    return { status, output: lines.join("\n") };
  };
