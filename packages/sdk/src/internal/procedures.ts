import type { MutationOptions, RequestOptions } from "../options.ts";
import type { Procedures } from "../wire.ts";
import type { Call, ListCall } from "./call.ts";

export type ProcedureName = keyof Procedures;
type NamesOf<Type extends string> = {
  [Name in ProcedureName]: Procedures[Name]["type"] extends Type ? Name : never;
}[ProcedureName];

/** What of `Procedures` is needed at run time. */
export type ProcedureTable = {
  readonly [Name in ProcedureName]: {
    readonly type: Procedures[Name]["type"];
    readonly takesParams: Procedures[Name]["input"] extends undefined ? false : true;
  };
};

export type Input<Name extends ProcedureName> = Procedures[Name]["input"];
export type Output<Name extends ProcedureName> = Procedures[Name]["output"];

/** Parameters that are all optional may be left out as a whole. */
type Arguments<Params, Options> = [Params] extends [undefined]
  ? [options?: Options]
  : Record<string, never> extends Params
    ? [params?: Params, options?: Options]
    : [params: Params, options?: Options];

/** Reads. */
export type Query<Name extends NamesOf<"query">> = (
  ...args: Arguments<Input<Name>, RequestOptions>
) => Call<Output<Name>>;

/** Reads a page of items; iterated over, all of them. */
export type List<Name extends NamesOf<"list">> = (
  ...args: Arguments<Input<Name>, RequestOptions>
) => ListCall<Output<Name>>;

/** Changes something. */
export type Mutation<Name extends NamesOf<"mutation">> = (
  ...args: Arguments<Input<Name>, MutationOptions>
) => Call<Output<Name>>;

type Method<Name extends ProcedureName> =
  Name extends NamesOf<"mutation">
    ? Mutation<Name>
    : Name extends NamesOf<"list">
      ? List<Name>
      : Name extends NamesOf<"query">
        ? Query<Name>
        : never;

export type Noun = ProcedureName extends `${infer Name}.${string}` ? Name : never;

/** The methods that the procedures of a noun are, by their verbs. */
export type Methods<Name extends Noun> = {
  readonly [Procedure in ProcedureName as Procedure extends `${Name}.${infer Verb}` ? Verb : never]: Method<Procedure>;
};
