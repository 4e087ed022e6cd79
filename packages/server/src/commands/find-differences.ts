type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

const child = (path: string, key: string): string => `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * Where two JSON values differ, as JSON pointers with what is wrong there. The order of an object's keys does not count,
 * that of a list does.
 */
export const findDifferences = (committed: unknown, served: unknown, path = ""): string[] => {
  if (committed === undefined) return [`${path || "/"}: missing`];
  if (served === undefined) return [`${path}: no longer served`];
  if (!isObject(committed) || !isObject(served) || Array.isArray(committed) !== Array.isArray(served)) {
    return Object.is(committed, served) ? [] : [`${path || "/"}: differs`];
  }
  const keys = [...new Set([...Object.keys(committed), ...Object.keys(served)])];
  return keys.flatMap((key) => findDifferences(committed[key], served[key], child(path, key)));
};
