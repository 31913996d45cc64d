/** How long a step of the self-test may take; everything in it happens on this machine. */
const LIMIT_MS = 5000;

type Listen<Value> = (resolve: (value: Value) => void) => () => void;

const waitFor = async <Value>(what: string, listen: Listen<Value>): Promise<Value> => {
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

/**
 * The first value that `listen` hands on.
 *
 * @param listen starts listening and returns how to stop
 * @throws Error with `what` after 5 s
 */
export const expectSoon = <Value>(what: string, listen: Listen<Value>): Promise<Value> => {
  const value = waitFor(what, listen);
  // A step that fails before it waits must not end the process with what it would have waited for.
  value.catch(() => undefined);
  return value;
};
