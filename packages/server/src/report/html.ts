const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number>>;

/** An element of HTML or SVG, closed; `inside` is markup already. */
export const element = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join("")}>${inside.join("")}</${name}>`;
};

/** A table; the first row is its head, and all but the first column are numbers. */
export const table = ([head = [], ...rows]: readonly (readonly (string | number)[])[]): string =>
  element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head.map((cell) => element("th", {}, escapeHtml(String(cell)))))),
    element(
      "tbody",
      {},
      ...rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, escapeHtml(String(cell)))))),
    ),
  );
