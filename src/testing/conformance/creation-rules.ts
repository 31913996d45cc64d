import { errorText } from '../../errors/error-text.js';
import { assertDevice } from '../../isolation/assert-device.js';
import type { ConformanceRule } from './conformance-rule.js';
import { openedSince, openResources } from './open-resources.js';
import { KEPT } from './verdict.js';

export const CREATION_RULES: readonly ConformanceRule[] = [
  {
    id: 'create-device',
    sentence: 'create returns a device with start, handle and stop.',
    remedy: 'Return { start, handle, stop } from create, which must not be async.',
    needs: ['options-schema'],
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
