import { errorText } from '../../errors/error-text.js';
import { type Check, type Finding, findingsOf } from './finding.js';

export interface RunChecksOptions {
  /** For each of them. */
  readonly timeoutMs: number;
  /** Told whenever one is done, with the names of those that are not. */
  readonly onProgress?: (waiting: readonly string[]) => void;
}

const settled = async ({ name, run }: Check, timeoutMs: number): Promise<readonly Finding[]> => {
  const { fail } = findingsOf(name);
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Finding[]>((resolve) => {
    timer = setTimeout(() => {
      resolve([
        fail(
          `no result within ${timeoutMs / 1000} s`,
          'try it again with --timeout, and look at the network or the disk that it concerns',
        ),
      ]);
      end.abort(new Error('the time is up'));
    }, timeoutMs);
  });
  try {
    return await Promise.race([run(end.signal), late]);
  } catch (cause) {
    return [fail(`it could not be found out: ${errorText(cause)}`, 'see what it says')];
  } finally {
    clearTimeout(timer);
    end.abort();
  }
};

/** Does all checks at a time, each within its limit; the findings come in the order of the checks. */
export const runChecks = async (
  checks: readonly Check[],
  { timeoutMs, onProgress }: RunChecksOptions,
): Promise<readonly Finding[]> => {
  const waiting = new Set(checks.map(({ name }) => name));
  const found = await Promise.all(
    checks.map(async (check) => {
      const findings = await settled(check, timeoutMs);
      waiting.delete(check.name);
      onProgress?.([...waiting]);
      return findings;
    }),
  );
  return found.flat();
};
