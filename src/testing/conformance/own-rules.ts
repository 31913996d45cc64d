import { settle, settledText } from '../settle.js';
import type { ConformanceRule } from './conformance-rule.js';
import { KEPT } from './verdict.js';

/** So many of its filters are tried. */
const MAX_FILTERS = 10;
/** What nobody expects: nothing, no UTF-8, the beginning of JSON, and an object of another kind. */
const PAYLOADS = ['', new Uint8Array([0xff, 0xfe, 0]), '{"', '{"no":["such",{"thing":null}]}'];
const UNKNOWN_ACTION = { action: 'NoSuchAction', message: { no: ['such', 'message'] } };

/** @example topicOf('$share/all/a/+/#') // 'a/x/x' */
const topicOf = (filter: string): string =>
  filter.replace(/^\$share\/[^/]*\//, '').replace(/[+#]/g, 'x');

/** About topics of its own, actions and desired state; an interface without any of them keeps these. */
export const OWN_RULES: readonly ConformanceRule[] = [
  {
    id: 'own-messages',
    sentence:
      'A message on a topic of its own is taken or refused, in time, whatever its payload is.',
    remedy:
      'Throw where a payload is none that is understood, and leave no promise that never ends.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        for (const filter of harness.filters.slice(0, MAX_FILTERS))
          for (const payload of PAYLOADS) {
            const topic = topicOf(filter);
            const settled = await settle(() => harness.deliver(topic, payload), trial.limits.endMs);
            if (settled.kind === 'hung')
              return { broken: settledText(`what it does with a message on ${topic}`, settled) };
          }
        return KEPT;
      }),
  },
  {
    id: 'unknown-action',
    sentence: 'An action that it does not know is answered or refused, in time.',
    remedy: 'Throw an error that names the action, and leave no promise that never ends.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        const settled = await settle(() => harness.act(UNKNOWN_ACTION), trial.limits.endMs);
        return settled.kind === 'hung'
          ? { broken: settledText(`act of "${UNKNOWN_ACTION.action}"`, settled) }
          : KEPT;
      }),
  },
  {
    id: 'desired-state',
    sentence: 'A desired state in which nothing is meant for it is taken, in time.',
    remedy: 'Take what is under its name in interfaces, if it is there, and leave the rest.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        for (const desired of [{}, { interfaces: { other: { on: true } } }]) {
          const settled = await settle(() => harness.stateUpdate(desired), trial.limits.endMs);
          if (settled.kind !== 'done')
            return { broken: settledText(`stateUpdate of ${JSON.stringify(desired)}`, settled) };
        }
        return KEPT;
      }),
  },
];
