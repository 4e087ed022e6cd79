import { readFile } from "node:fs/promises";
import {
  featuresOfText,
  LEANING_NAMES,
  LEANINGS,
  type Leaning,
  type Lesson,
  ORDINARY_MESSAGES,
  PHRASINGS_EN,
  PHRASINGS_ES,
} from "@orchestrator/core/learning";
import { optOutExample } from "./kinds/opt-out-example.ts";
import { type TriggerExample, triggerExample } from "./kinds/trigger-example.ts";
import { loadRows } from "./load-rows.ts";
import { OPEN_PARTS } from "./parts.ts";

const FOLDER = new URL("../data/lessons/", import.meta.url);
const HOSTILE: readonly Leaning[] = ["violence", "legal_threat", "abuse"];
const NOTHING: ReadonlySet<string> = new Set();

/** A labelled text, in the words of the weigher. */
export interface LabelledText {
  readonly text: string;
  readonly is: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/** Everything that may be learnt from: the lessons, the open parts of the examples, and the phrasings of the readers. */
export async function loadLabelledTexts(): Promise<LabelledText[]> {
  const [lessons, triggers, optOuts] = await Promise.all([loadLessonFiles(), loadTriggers(), loadOptOuts()]);
  const ordinary = ORDINARY_MESSAGES.map((text) => ({ text, is: NOTHING, unsure: NOTHING }));
  return [...triggers, ...readPhrasings(`${PHRASINGS_EN}\n${PHRASINGS_ES}`), ...ordinary, ...lessons, ...optOuts];
}

/** The lessons as the learner wants them. */
export function toLesson({ text, is, unsure }: LabelledText): Lesson {
  const features = featuresOfText(text);
  return { features, size: features.length, is, unsure };
}

/** One file for each leaning, and one for messages that lean towards nothing; a message a line. */
export async function loadLessonFiles(): Promise<LabelledText[]> {
  const files = await Promise.all(
    [...LEANING_NAMES, "none"].map(async (name) => {
      const text = await readFile(new URL(`${name}.txt`, FOLDER), "utf8");
      const is: ReadonlySet<string> = name === "none" ? NOTHING : new Set([name]);
      return text
        .trimEnd()
        .split("\n")
        .map((line) => ({ text: line, is, unsure: NOTHING }));
    }),
  );
  return files.flat();
}

async function loadTriggers(): Promise<LabelledText[]> {
  const rows = await Promise.all(
    OPEN_PARTS.flatMap((part) => ["triggers.en", "triggers.es"].map((set) => loadRows(part, set))),
  );
  return rows.flat().map((row) => {
    const example = triggerExample.parse(row);
    const unsure = new Set(leaningsOf(example.allow ?? []));
    const is = new Set(leaningsOf(example.expect).filter((leaning) => !HOSTILE.includes(leaning)));
    if (!example.expect.includes("hostile_language")) return { text: example.text, is, unsure };
    const hostile = hostileLeaning(example);
    if (hostile === undefined) for (const leaning of HOSTILE) unsure.add(leaning);
    else is.add(hostile);
    return { text: example.text, is, unsure };
  });
}

/** Of which gravity the hostility is, where the severity of the whole tells. */
function hostileLeaning({ expect, severity }: TriggerExample): Leaning | undefined {
  const others = leaningsOf(expect).filter((leaning) => !HOSTILE.includes(leaning));
  return HOSTILE.find(
    (leaning) =>
      LEANINGS[leaning].severity === severity && !others.some((other) => LEANINGS[other].severity === severity),
  );
}

/** A row of opt-outs tells nothing about anything else. Keywords are not weighed. */
async function loadOptOuts(): Promise<LabelledText[]> {
  const rows = await Promise.all(OPEN_PARTS.map((part) => loadRows(part, "optout")));
  const others = new Set(LEANING_NAMES.filter((leaning) => leaning !== "opt_out"));
  return rows
    .flat()
    .map((row) => optOutExample.parse(row))
    .filter(({ form }) => form !== "keyword")
    .map(({ text, expect }) => ({ text, is: expect ? new Set(["opt_out"]) : NOTHING, unsure: others }));
}

function readPhrasings(phrasings: string): LabelledText[] {
  return phrasings
    .split("\n")
    .filter((line) => line.includes(" => "))
    .map((line) => {
      const [text = "", label = ""] = line.split(" => ");
      const [kind = "", severity] = label.split(" ");
      if (kind === "none") return { text, is: NOTHING, unsure: NOTHING };
      if (kind !== "hostile_language") return { text, is: new Set([kind]), unsure: NOTHING };
      if (severity === "critical") return { text, is: new Set(["violence"]), unsure: NOTHING };
      return { text, is: NOTHING, unsure: new Set(["legal_threat", "abuse"]) };
    });
}

function leaningsOf(kinds: readonly string[]): Leaning[] {
  return LEANING_NAMES.filter((leaning) => kinds.includes(LEANINGS[leaning].kind));
}
