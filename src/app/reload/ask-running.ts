import { setTimeout as sleep } from 'node:timers/promises';
import { findRunning, type RunState } from './run-file.js';

/** What became of asking a gateway whether it lives. */
export interface AskedGateway {
  readonly pid: number;
  /** `unasked`: it runs, and is none that can be asked. */
  readonly result: 'answers' | 'silent' | 'ended' | 'unasked';
}

const LOOK_MS = 25;

const asked = async (
  { pid, answers: before }: RunState,
  find: () => readonly RunState[],
  timeoutMs: number,
): Promise<AskedGateway> => {
  if (before === undefined) return { pid, result: 'unasked' };
  try {
    process.kill(pid, 'SIGUSR2');
  } catch {
    return { pid, result: 'ended' };
  }
  const endMs = performance.now() + timeoutMs;
  while (performance.now() < endMs) {
    const state = find().find((one) => one.pid === pid);
    if (state === undefined) return { pid, result: 'ended' };
    if ((state.answers ?? 0) > before) return { pid, result: 'answers' };
    await sleep(LOOK_MS);
  }
  return { pid, result: 'silent' };
};

/**
 * Asks the gateways of this user that run by a configuration whether they live: one whose event loop
 * hangs is a process like any other, and does not answer.
 *
 * @param configuration its path
 */
export const askRunning = (
  configuration: string,
  environment: Readonly<Record<string, string | undefined>>,
  timeoutMs: number,
): Promise<readonly AskedGateway[]> => {
  const find = (): readonly RunState[] => findRunning(configuration, environment);
  return Promise.all(find().map((state) => asked(state, find, timeoutMs)));
};
