/**
 * The outcome of `work`, or of `late` where it takes longer than `ms`.
 *
 * @example await within(connection.subscribe(filters), 10_000, () => { throw new GatewayError(…); })
 */
export const within = async <Result>(
  work: Promise<Result>,
  ms: number,
  late: () => Result,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    const first = await Promise.race([work.then((result) => ({ result })), timeout]);
    return first === undefined ? late() : first.result;
  } finally {
    clearTimeout(timer);
  }
};
