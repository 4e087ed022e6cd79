/** An answer with what came along with it. */
export interface Answer<Data> {
  readonly data: Data;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Leads to everything the service logged and stored about the call. */
  readonly correlation_id: string;
}

/** A call under way: await it for its result. */
export interface Call<Data> extends Promise<Data> {
  /** The same call's result beside its HTTP status, headers and correlation id. */
  withResponse(): Promise<Answer<Data>>;
}

export interface Page {
  readonly items: readonly unknown[];
  /** Where the next page begins; null on the last one. */
  readonly next_cursor: string | null;
}

/**
 * A call for a page. Awaited it is that page; in `for await` it is the items of that page and of all that follow, each page
 * asked for when its first item is wanted.
 */
export interface ListCall<Data extends Page> extends Call<Data>, AsyncIterable<Data["items"][number]> {}

export const createCall = <Data>(answer: Promise<Answer<Data>>): Call<Data> => {
  const data = answer.then((answered) => answered.data);
  return Object.assign(data, {
    withResponse: (): Promise<Answer<Data>> => {
      // Whoever waits for the answer has no handler on the data alone.
      data.catch(() => {});
      return answer;
    },
  });
};

/** @param ask for the page at a cursor; undefined is the first one */
export const createListCall = (ask: (cursor: string | undefined) => Promise<Answer<Page>>): ListCall<Page> => {
  const first = createCall(ask(undefined));
  return Object.assign(first, {
    async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void> {
      let page = await first;
      yield* page.items;
      while (page.next_cursor !== null) {
        page = (await ask(page.next_cursor)).data;
        yield* page.items;
      }
    },
  });
};

/** The same call with its result read as an outcome, a failure included where it is one. */
export const mapCall = <Data, Outcome>(
  call: Call<Data>,
  ofData: (data: Data) => Outcome,
  ofFailure: (error: unknown) => Answer<Outcome> | undefined,
): Call<Outcome> =>
  createCall(
    call.withResponse().then(
      (answer) => ({ ...answer, data: ofData(answer.data) }),
      (error: unknown) => {
        const outcome = ofFailure(error);
        if (outcome === undefined) throw error;
        return outcome;
      },
    ),
  );
