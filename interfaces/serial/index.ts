import { defineInterface } from 'mqttgateway/interface';
import { checkLine, lineDevice } from 'mqttgateway/interface/declared';
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
  create: (options, context) => lineDevice({ options, context, open: openPort(options) }),
});
