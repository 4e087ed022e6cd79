import { environment, type Environment, readEnvironment, Secret } from "../../env.ts";
import { type Command, parse } from "./command.ts";

const MASK = "********";

/** A URL without the password in it. */
const withoutPassword = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || url.password === "") return text;
  url.password = MASK;
  return url.href;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** As it would be written into an environment. */
const written = (name: string, value: unknown): string => {
  if (value instanceof Secret) return MASK;
  if (name === "AUTO_SEND") return value === true ? "on" : "off";
  if (name === "QUIET_HOURS") {
    const hours = value as Environment["QUIET_HOURS"];
    return hours === null ? "off" : `${clock(hours.from)}-${clock(hours.to)}`;
  }
  return withoutPassword(Array.isArray(value) ? value.join(",") : String(value));
};

/** Every setting in force, a line each; what is unset and has no default is left out. */
export const settingsInForce = (variables: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const env: Readonly<Record<string, unknown>> = readEnvironment(variables);
  const names = Object.keys(environment.shape).filter((name) => env[name] !== undefined);
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const source = (variables[name] ?? "") === "" ? "  (default)" : "";
    return `${name.padEnd(width)}  ${written(name, env[name])}${source}`;
  });
};

export const configCheck: Command = {
  name: "config check",
  takes: "",
  summary: "Checks the environment: names every problem at once, or prints the settings in force without secrets.",
  run: async (args, { variables, print }) => {
    parse(args, { options: {} });
    for (const line of settingsInForce(variables)) print(line);
    return 0;
  },
};
