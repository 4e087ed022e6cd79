import { type Gate, type GateHit, reasonWords, type SmsCost, smsSegments } from "@orchestrator/core";

export const gateView = ({ code, allows, detail }: Gate): GateHit => ({
  code,
  allows,
  meaning: reasonWords(code),
  detail,
});

/** How a text would travel and what it would cost, in dollars to a hundredth of a cent. */
export const smsCostView = (text: string, segmentPrice: number): SmsCost => {
  const sms = smsSegments(text);
  return { ...sms, segment_price: segmentPrice, cost: Math.round(sms.segments * segmentPrice * 1e4) / 1e4 };
};
