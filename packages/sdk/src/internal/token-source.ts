import type { TokenProvider } from "../options.ts";

/** Where calls get their token. */
export interface TokenSource {
  current(): Promise<string | undefined>;
  /** A token other than the refused one if there is one to be had, else the refused one. */
  renew(refused: string | undefined): Promise<string | undefined>;
}

const checkToken = (token: string): string => {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new TypeError("token: expected visible ASCII characters without spaces, as in a JWT");
};

const fixedToken = (token: string | undefined): TokenSource => ({
  current: async () => token,
  renew: async () => token,
});

/** Calls that need a token at the same time share one question to the provider. */
const providedToken = (provider: TokenProvider): TokenSource => {
  let held: string | undefined;
  let asked: Promise<string> | undefined;

  const ask = (): Promise<string> =>
    Promise.resolve()
      .then(provider)
      .then((token) => (held = checkToken(token)))
      .finally(() => (asked = undefined));

  const current = async (): Promise<string> => held ?? (await (asked ??= ask()));

  return {
    current,
    renew: async (refused) => {
      if (held === refused) held = undefined;
      return await current();
    },
  };
};

/** @throws TypeError for a token that can't be sent */
export const createTokenSource = (token: string | TokenProvider | undefined): TokenSource => {
  if (typeof token === "function") return providedToken(token);
  return fixedToken(token === undefined ? undefined : checkToken(token));
};
