/**
 * Waits for work, but not for ever.
 *
 * @returns what came of it; `undefined` where it was not done in time, and goes on
 */
export const within = async <Result>(
  limitMs: number,
  work: Promise<Result>,
): Promise<Result | undefined> => {
  let late: NodeJS.Timeout | undefined;
  const slow = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([work, slow]);
  } finally {
    clearTimeout(late);
  }
};
