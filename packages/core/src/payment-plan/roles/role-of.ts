import type { AmountMention } from "../mentions.ts";
import { statementAt } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import { roleFromAddressee } from "./from-addressee.ts";
import { roleFromAfter } from "./from-after.ts";
import { roleFromBefore } from "./from-before.ts";
import { roleFromForeignClause } from "./from-clause.ts";
import { roleFromCopula } from "./from-copula.ts";
import { roleFromEcho } from "./from-echo.ts";
import { roleFromEquation } from "./from-equation.ts";
import { roleFromFrame } from "./from-frame.ts";
import { roleFromGiver } from "./from-giver.ts";
import { roleFromHeading } from "./from-heading.ts";
import { roleFromNextStatements } from "./from-next.ts";
import { roleFromPrice } from "./from-price.ts";
import { roleFromQuestion } from "./from-question.ts";
import { roleFromReplacement } from "./from-replacement.ts";
import { roleFromSource } from "./from-source.ts";
import type { Role } from "./role.ts";

type RoleReader = (amount: AmountMention, statement: Statement, reading: Reading) => Role | undefined;

/** What may decide the role of a sum, the most telling first. */
const READERS: readonly RoleReader[] = [
  roleFromFrame,
  roleFromAddressee,
  roleFromSource,
  roleFromHeading,
  roleFromEquation,
  roleFromPrice,
  roleFromGiver,
  roleFromReplacement,
  roleFromBefore,
  roleFromAfter,
  roleFromCopula,
  roleFromEcho,
  roleFromQuestion,
  roleFromNextStatements,
  roleFromForeignClause,
];

/** Reads the role of a sum out of the words around it. A sum that nothing speaks against is offered. */
export function roleOf(amount: AmountMention, reading: Reading): Role {
  const statement = statementAt(reading, amount.first);
  if (statement === undefined) return "offered";
  for (const read of READERS) {
    const role = read(amount, statement, reading);
    if (role !== undefined) return role;
  }
  return "offered";
}
