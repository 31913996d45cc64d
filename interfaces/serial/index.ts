import { defineInterface } from 'mqttgateway/interface';
import { checkLine, lineDevice } from 'mqttgateway/interface/declared';
import { findPort } from './find-port.js';
import { openPort } from './open-port.js';
import { optionsSchema } from './options.generated.js';
import type { SerialOptions } from './serial-options.js';

/** A device on a serial line that the configuration declares: framing, rules, polls. */
export default defineInterface<SerialOptions>({
  name: 'serial',
  apiVersion: 1,
  options: optionsSchema,
  packages: ['serialport'],
  check: async (options) => (await checkLine(options)).problems,
  // What is not plugged in is claimed by the name that was given.
  claims: async ({ port }) => [{ path: ['port'], file: await findPort(port).catch(() => port) }],
  create: (options, context) => lineDevice({ options, context, open: openPort(options) }),
});
