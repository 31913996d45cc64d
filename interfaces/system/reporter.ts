import type { InterfaceContext } from 'mqttgateway/interface';
import { boundedTask } from './bounded-task.js';
import type { Group, Probe } from './probes.js';

/** How long one probe may take. */
const LIMIT_MS = 5000;

/** `Error: ENOENT: …`, an error of another realm too. */
const textOf = (cause: unknown): string => String(cause).replace(/^Error: /, '');

/**
 * Asks all probes at once. One that fails or hangs is left out, and said so once until it answers
 * again.
 *
 * @returns a function that gives the arguments of each group that has some
 */
export const reporter = (
  probes: readonly Probe[],
  context: Pick<InterfaceContext, 'log' | 'count'>,
  limitMs = LIMIT_MS,
): (() => Promise<ReadonlyMap<Group, Readonly<Record<string, string>>>>) => {
  const tasks = probes.map(({ group, subject, ask }) => ({
    group,
    subject,
    run: boundedTask(ask, limitMs),
    isLeftOut: false,
  }));
  return async () => {
    const outcomes = await Promise.all(tasks.map(({ run }) => run()));
    const made = new Map<Group, Record<string, string>>();
    for (const [index, outcome] of outcomes.entries()) {
      const task = tasks[index];
      if (task === undefined) continue;
      const { group, subject } = task;
      if (outcome.kind === 'done') {
        if (task.isLeftOut) context.log.info(`${subject} is told again`);
        if (Object.keys(outcome.result).length > 0)
          made.set(group, { ...made.get(group), ...outcome.result });
      } else if (!task.isLeftOut) {
        const why =
          outcome.kind === 'slow' ? `no answer within ${limitMs / 1000} s` : textOf(outcome.cause);
        context.log.warn(`${subject} is left out until it can be read: ${why}`);
      }
      if (outcome.kind !== 'done') context.count('leftOut');
      task.isLeftOut = outcome.kind !== 'done';
    }
    return made;
  };
};
