import { errorText } from '../../errors/error-text.js';
import { assertDevice } from '../../isolation/assert-device.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import { settle } from '../settle.js';
import { commandFor } from './command-for.js';
import type { ConformanceRule } from './conformance-rule.js';
import { openedSince, openResources } from './open-resources.js';
import { KEPT } from './verdict.js';

/** Options that can be written to, and that are looked at afterwards. */
const thawed = (
  definition: InterfaceDefinition,
  keep: (options: unknown) => void,
): InterfaceDefinition => ({
  ...definition,
  create: (options, context) => {
    const own: unknown = structuredClone(options);
    keep(own);
    return definition.create(own, context);
  },
});

export const CREATION_RULES: readonly ConformanceRule[] = [
  {
    id: 'options-untouched',
    sentence: 'The options are read only.',
    remedy: 'Copy what is to be changed into variables of create; the gateway freezes the options.',
    needs: ['options-schema'],
    run: (trial) =>
      trial.atSite(async ({ make, device }) => {
        let own: unknown;
        const harness = make('tried', (definition) => thawed(definition, (given) => (own = given)));
        const { startMs, endMs } = trial.limits;
        // How they end is asked by other rules.
        await settle(() => harness.start(), startMs);
        await settle(() => harness.tick(), endMs);
        await settle(() => harness.handle(commandFor(device)), endMs);
        await settle(() => harness.stop(), endMs);
        const before = JSON.stringify(harness.options);
        const after = JSON.stringify(own ?? harness.options);
        return before === after ? KEPT : { broken: `the options were ${before} and are ${after}` };
      }),
  },
  {
    id: 'create-device',
    sentence: 'create returns a device with start, handle and stop.',
    remedy: 'Return { start, handle, stop } from create, which must not be async.',
    needs: ['options-schema', 'options-untouched'],
    run: (trial) =>
      trial.atSite(async ({ make }) => {
        try {
          assertDevice(make('tried').device, 'tried');
          return KEPT;
        } catch (cause) {
          return { broken: errorText(cause) };
        }
      }),
  },
  {
    id: 'create-no-io',
    sentence: 'create opens nothing.',
    remedy: 'Open sockets, files, programs and timers in start, and close them in stop.',
    needs: ['create-device'],
    run: (trial) =>
      trial.atSite(async ({ make }) => {
        const harness = make('tried');
        const before = openResources();
        void harness.device;
        const opened = openedSince(before);
        return opened.length === 0 ? KEPT : { broken: `create opened ${opened.join(', ')}` };
      }),
  },
];
