import { styleText } from "node:util";

/** How a word stands out; on anything but a terminal it doesn't. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly label: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plain: Paint = { title: unchanged, label: unchanged, faint: unchanged, good: unchanged, bad: unchanged };

const style =
  (...formats: Parameters<typeof styleText>[0] & readonly unknown[]) =>
  (text: string): string =>
    styleText(formats, text, { validateStream: false });

const coloured: Paint = {
  title: style("bold"),
  label: style("cyan"),
  faint: style("dim"),
  good: style("green"),
  bad: style("red", "bold"),
};

/** Colours for a terminal, unless `NO_COLOR` asks for none. */
export const paintFor = (stream: { readonly isTTY?: boolean }, noColor: string | undefined): Paint =>
  stream.isTTY === true && (noColor ?? "") === "" ? coloured : plain;
