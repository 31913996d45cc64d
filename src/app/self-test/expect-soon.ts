/** How long a step of the self-test may take; everything in it happens on this machine. */
const LIMIT_MS = 5000;

/**
 * The first value that `listen` hands on.
 *
 * @param listen starts listening and returns how to stop
 * @throws Error with `what` after 5 s
 */
export const expectSoon = async <Value>(
  what: string,
  listen: (resolve: (value: Value) => void) => () => void,
): Promise<Value> => {
  let stop = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Value>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} did not come within 5 s`)), LIMIT_MS);
      stop = listen(resolve);
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
};
