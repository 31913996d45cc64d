import { errorText } from '../../errors/error-text.js';
import { settle, settledText } from '../settle.js';
import { waitUntil } from '../wait-until.js';
import { commandFor } from './command-for.js';
import type { ConformanceRule } from './conformance-rule.js';
import { lastingResources, openedSince } from './open-resources.js';
import { KEPT } from './verdict.js';

/** The system closes sockets a little later than `stop` asks for it. */
const CLOSING_MS = 1000;
/** What others have open for a moment ends within. */
const MOMENT_MS = 250;

export const STOP_RULES: readonly ConformanceRule[] = [
  {
    id: 'stop-twice',
    sentence: 'stop may be called twice.',
    remedy: 'Close only what is open, and forget it then.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        const { endMs } = trial.limits;
        const first = await settle(() => harness.stop(), endMs);
        if (first.kind !== 'done') return { broken: settledText('stop', first) };
        const second = await settle(() => harness.stop(), endMs);
        return second.kind === 'done' ? KEPT : { broken: settledText('the second stop', second) };
      }),
  },
  {
    id: 'nothing-left',
    sentence: 'After stop nothing is left open.',
    remedy:
      'End in stop what start began: timers, sockets, files, programs. context.every ends by itself.',
    needs: ['start-ends', 'create-no-io'],
    run: (trial) =>
      trial.atSite(async ({ make, device }) => {
        const { startMs, endMs } = trial.limits;
        const before = await lastingResources(MOMENT_MS);
        const harness = make('tried');
        await settle(() => harness.start(), startMs);
        await settle(() => harness.tick(), endMs);
        await settle(() => harness.handle(commandFor(device)), endMs);
        await settle(() => harness.stop(), endMs);
        const isClosed = await waitUntil(() => openedSince(before).length === 0, CLOSING_MS);
        return isClosed ? KEPT : { broken: `still open: ${openedSince(before).join(', ')}` };
      }),
  },
  {
    id: 'silent-after-stop',
    sentence: 'After stop nothing is emitted or published, and no error is logged.',
    remedy: 'End in stop what may still answer: listeners, timers, promises under way.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness, { device }) => {
        const { endMs, quietMs } = trial.limits;
        await settle(() => harness.tick(), endMs);
        await settle(() => harness.handle(commandFor(device)), endMs);
        await settle(() => harness.stop(), endMs);
        const { refused, logged } = harness;
        const before = [refused.length, logged.length] as const;
        const late = (): string[] => [
          ...refused.slice(before[0]).map((error) => `after stop: ${errorText(error)}`),
          ...logged
            .slice(before[1])
            .filter(({ level }) => level === 'error')
            .map(({ text }) => `log.error after stop: ${text}`),
        ];
        await waitUntil(() => late().length > 0, quietMs);
        const [first] = late();
        return first === undefined ? KEPT : { broken: first };
      }),
  },
];
