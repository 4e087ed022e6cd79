import { isIPv6 } from "node:net";

const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** The groups of an IPv6 address, those that `::` leaves out included. */
const groupsOf = (address: string): string[] => {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const omitted = tail === undefined ? 0 : GROUPS - left.length - right.length;
  return [...left, ...Array.from({ length: Math.max(0, omitted) }, () => "0"), ...right];
};

/** Who is counted as one caller without a token: an IPv4 address, or the /64 network that one IPv6 customer has. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const network = groupsOf(address.replace(/%.*$/, "")).slice(0, NETWORK_GROUPS);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
};
