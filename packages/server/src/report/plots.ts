import { element, escapeHtml } from "./html.ts";
import type { ReliabilityBin } from "./reliability.ts";

/** Inline SVG, in the colours of the page's style. Sizes are in the units of a `viewBox`. */

const WIDTH = 720;
const HEIGHT = 220;
const PAD = { left: 44, right: 12, top: 12, bottom: 28 };
const INNER = { width: WIDTH - PAD.left - PAD.right, height: HEIGHT - PAD.top - PAD.bottom };

const px = (value: number): string => value.toFixed(1);
const text = (x: number, y: number, anchor: string, words: string): string =>
  element("text", { x: px(x), y: px(y), "text-anchor": anchor }, escapeHtml(words));
const rule = (x1: number, y1: number, x2: number, y2: number, kind: string): string =>
  element("line", { x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), class: kind });
const svg = (label: string, width: number, height: number, ...inside: readonly string[]): string =>
  element("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label }, ...inside);

/** A round number that is not below the largest value, so that the axis ends well. */
const roundUp = (largest: number): number => {
  if (largest <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 5, 10].find((each) => each * unit >= largest) ?? 10;
  return step * unit;
};

const across = (index: number, count: number): number => PAD.left + (INNER.width * (index + 0.5)) / count;
const up = (value: number, top: number): number => PAD.top + INNER.height * (1 - value / top);

const yAxis = (top: number, unit: string): string =>
  [0, 0.5, 1]
    .map((share) => {
      const y = up(share * top, top);
      return (
        rule(PAD.left, y, WIDTH - PAD.right, y, "grid") + text(PAD.left - 6, y + 4, "end", `${share * top}${unit}`)
      );
    })
    .join("");

const MOST_LABELS = 8;
const xLabels = (labels: readonly string[]): string => {
  const every = Math.ceil(labels.length / MOST_LABELS);
  return labels
    .map((label, index) => (index % every === 0 ? text(across(index, labels.length), HEIGHT - 8, "middle", label) : ""))
    .join("");
};

export interface Series {
  readonly name: string;
  /** Null: nothing at this place. */
  readonly values: readonly (number | null)[];
}

/** Bars side by side for each label; `series` are told apart by the classes `s0` and `s1`. */
export const barPlot = (title: string, labels: readonly string[], series: readonly Series[]): string => {
  const top = roundUp(Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const slot = INNER.width / Math.max(1, labels.length);
  const width = (slot * 0.8) / series.length;
  const bars = series.flatMap(({ name, values }, which) =>
    values.map((value, index) => {
      const x = across(index, labels.length) - (width * series.length) / 2 + which * width;
      const y = up(value ?? 0, top);
      const bar = { x: px(x), y: px(y), width: px(width), height: px(PAD.top + INNER.height - y), class: `s${which}` };
      return element("rect", bar, element("title", {}, escapeHtml(`${labels[index] ?? ""}: ${value ?? 0} ${name}`)));
    }),
  );
  return svg(title, WIDTH, HEIGHT, yAxis(top, ""), ...bars, xLabels(labels));
};

/** Lines over labels, with a gap where there is nothing. */
export const linePlot = (title: string, labels: readonly string[], series: readonly Series[], unit: string): string => {
  const top = roundUp(Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const marks = series.flatMap(({ name, values }, which) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const [x, y] = [across(index, labels.length), up(value, top)];
      const previous = values[index - 1] ?? null;
      const link =
        previous === null ? "" : rule(across(index - 1, labels.length), up(previous, top), x, y, `line s${which}`);
      const words = escapeHtml(`${labels[index] ?? ""}: ${value.toFixed(2)}${unit} ${name}`);
      return [
        link + element("circle", { cx: px(x), cy: px(y), r: 3, class: `s${which}` }, element("title", {}, words)),
      ];
    }),
  );
  return svg(title, WIDTH, HEIGHT, yAxis(top, unit), ...marks, xLabels(labels));
};

const SIDE = 320;
const EDGE = 44;
const inSquare = (share: number): number => EDGE + share * (SIDE - 2 * EDGE);

/** Each bin's share against its score, with intervals; the diagonal is what a perfect score would show. */
export const reliabilityPlot = (bins: readonly ReliabilityBin[], thresholds: readonly number[]): string => {
  const y = (share: number): number => SIDE - inSquare(share);
  const ticks = [0, 0.5, 1].map(
    (share) =>
      rule(inSquare(0), y(share), inSquare(1), y(share), "grid") +
      text(EDGE - 6, y(share) + 4, "end", `${share * 100} %`) +
      text(inSquare(share), SIDE - EDGE + 18, "middle", `${share * 100} %`),
  );
  const limits = thresholds.map((limit) => rule(inSquare(limit), y(0), inSquare(limit), y(1), "limit"));
  const marks = bins.map(({ confidence, unchanged, low, high, count }) => {
    const x = inSquare(confidence);
    const words = `${Math.round(unchanged * 100)} % of ${count} unchanged (${Math.round(low * 100)} to ${Math.round(high * 100)} %)`;
    const dot = { cx: px(x), cy: px(y(unchanged)), r: 5, class: "s0" };
    return (
      rule(x, y(low), x, y(high), "line s0") +
      element("circle", dot, element("title", {}, escapeHtml(words))) +
      text(x, y(0) - 6, "middle", String(count))
    );
  });
  const labels =
    text(SIDE / 2, SIDE - 6, "middle", "confidence (above it: drafts)") +
    text(EDGE, EDGE - 14, "start", "sent unchanged by managers");
  const diagonal = rule(inSquare(0), y(0), inSquare(1), y(1), "diagonal");
  return svg("Reliability of the confidence", SIDE, SIDE, ...ticks, ...limits, diagonal, ...marks, labels);
};
