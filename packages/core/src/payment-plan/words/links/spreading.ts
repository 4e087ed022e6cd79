import { piece, SPLITTING_VERBS } from "../spanish-verbs.ts";

export const SPLIT: readonly string[] = [
  "split|splitting|divide|divided|dividing|spread|spreading|break|breaking|broken|stretch|stretched|chop it|that|this|them|the|up|out|down|my? up|out|down|balance|total|amount|rent|payment|payments?",
  "pay|paid|paying|clear|knock|catch|caught it|that|this|them|everything|all? the? balance? off|up|out",
  "pay|paying|clear|settle|finish|satisfy it|that|this|all|the|off|my|everything balance|rent|debt|total|off?",
  "payoff|settle|clear|finish",
  "to|para cover|cubrir",
  "dividir|dividirlo|dividido|divididos|dividirlos|repartir|repartirlo|repartido|separar|partir|partirlo|liquidar|liquidarlo|saldar|saldarlo|terminar|diferir|diferirlo|pagarlo|pagarlos|pagarla|repartidos",
  "terminar de pagar|pagarlo?",
  `${piece(SPLITTING_VERBS, "present")}|${piece(SPLITTING_VERBS, "future")}|${piece(SPLITTING_VERBS, "infinitives")}`,
  "haga|hagan|hago|haria|hacemos|haciendo|poner|pongo|pongame en # partes|pagos|abonos|cuotas",
  "en partes|abonos|pagos",
  "in installments|instalments|payments",
  "divided by",
];

export const OVER: readonly string[] = [
  "over|across|into|in|within|among|between",
  "over the next|course of?",
  "in the next",
  "en|a|durante|dentro|entre de? los|las? proximos|proximas|siguientes?",
  "spread over",
  "over a? span|period of",
];

export const COMPLETION: readonly string[] = [
  "done|finished|settled|current|clear",
  "be|get|have|am|is|be all? caught|paid up|off|in? full?",
  "it|that|everything|balance? paid|caught off|up|in full?",
  "paid up|off|in full",
  "have|get|pay it|that|this|everything all? off|paid|done|caught off|up?",
  "knock|clear|finish|wrap it|this|that out|off|up?",
  "even|square with you",
  "se lo|la pago|liquido|termino|acabo|pagaria",
  "le pago|liquido|termino|cubro todo",
  "termino|acabo|liquido|terminamos|acabamos|liquidamos|terminaria|acabaria|liquidaria|terminado|liquidado|saldado",
  "quedamos|quedo|quedaria|quedariamos|quedar a mano",
  "quedamos|quedo|quedaria|quedariamos en paz|ceros",
  "estoy|quedo|quedaria|quedamos|estaria al dia|corriente",
  "queda|quedaria|quede todo? pagado|liquidado|saldado|listo",
];

export const WHOLE: readonly string[] = [
  "full|whole|entire|everything|rest|all|todo|completo|lo|total|it|balance|entero|remaining|remainder",
];
