import { errorText } from '../../errors/error-text.js';
import type { InterfaceHarness } from '../harness.js';
import { type Settled, settle, settledText } from '../settle.js';
import { waitUntil } from '../wait-until.js';
import { commandFor } from './command-for.js';
import type { ConformanceRule } from './conformance-rule.js';
import type { Site, Trial } from './trial.js';
import { KEPT } from './verdict.js';

/** Lets one instance work, and waits a little for what it emits. */
const exercise = async (
  harness: InterfaceHarness,
  { limits }: Trial,
  { device }: Site,
): Promise<Settled> => {
  const before = harness.emitted.length;
  await settle(() => harness.tick(), limits.endMs);
  const handled = await settle(() => harness.handle(commandFor(device)), limits.endMs);
  await waitUntil(() => harness.emitted.length > before, limits.quietMs);
  return handled;
};

/** Some devices speak by themselves: what comes out at the other one by chance does not do so each time. */
const TRIES = 3;

/** Whether what `working` does comes out at `other`. */
const comesOutAt = async (
  other: InterfaceHarness,
  working: InterfaceHarness,
  trial: Trial,
  site: Site,
): Promise<boolean> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = [working.emitted.length, other.emitted.length];
    await exercise(working, trial, site);
    if (working.emitted.length !== before[0] || other.emitted.length === before[1]) return false;
  }
  return true;
};

const SHARED = 'what one of two instances did came out at the other';

export const MESSAGE_RULES: readonly ConformanceRule[] = [
  {
    id: 'valid-messages',
    sentence: 'What is emitted, published or submitted is what the gateway takes.',
    remedy:
      'Make messages with createMessage({ … }); arguments are text: String(21.5). A topic has no + and no #.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness, site) => {
        await exercise(harness, trial, site);
        if (site.device.speak !== undefined) {
          const before = harness.emitted.length + harness.refused.length;
          const isHeard = (): boolean => harness.emitted.length + harness.refused.length > before;
          await site.device.speak();
          if (!(await waitUntil(isHeard, trial.limits.quietMs)))
            await settle(() => harness.tick(), trial.limits.endMs);
          if (!(await waitUntil(isHeard, trial.limits.endMs)))
            return { broken: 'the simulated device spoke, and nothing was emitted' };
        }
        const [refused] = harness.refused;
        return refused === undefined ? KEPT : { broken: errorText(refused) };
      }),
  },
  {
    id: 'two-instances',
    sentence: 'Two instances at a time do not disturb each other.',
    remedy: 'Keep what belongs to an instance in variables inside create, not at module level.',
    needs: ['start-again', 'unknown-command'],
    run: (trial) =>
      trial.whileRunning(async (first, site) => {
        const second = site.make('second');
        const started = await settle(() => second.start(), trial.limits.startMs);
        if (started.kind !== 'done')
          return {
            skipped: `beside the first one, ${settledText('a second start', started)}`,
          };
        if (await comesOutAt(second, first, trial, site)) return { broken: SHARED };
        if (await comesOutAt(first, second, trial, site)) return { broken: SHARED };
        const together = await exercise(second, trial, site);

        const wasLost = second.losses.length > 0;
        await settle(() => first.stop(), trial.limits.endMs);
        const refused = first.refused.length;
        const alone = await exercise(second, trial, site);
        if (first.refused.length > refused) return { broken: SHARED };
        if (second.losses.length > 0 && !wasLost)
          return { broken: 'the first one was stopped, and the second one lost its device' };
        return together.kind === 'done' && alone.kind !== 'done'
          ? {
              broken: `the first one was stopped, and ${settledText('a command of the second one', alone)}`,
            }
          : KEPT;
      }),
  },
];
