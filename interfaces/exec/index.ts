import { defineInterface } from 'mqttgateway/interface';
import { checkLine, lineDevice } from 'mqttgateway/interface/declared';
import { checkOptions } from './check-options.js';
import type { ExecOptions } from './exec-options.js';
import { openProgram } from './open-program.js';
import { openRuns } from './open-runs.js';
import { optionsSchema } from './options.generated.js';

/** A program that writes lines or JSON, and whose rules the configuration declares. */
export default defineInterface<ExecOptions>({
  name: 'exec',
  apiVersion: 1,
  options: optionsSchema,
  check: async (options) => [...checkOptions(options), ...(await checkLine(options)).problems],
  create: (options, context) => {
    const open = options.every > 0 ? openRuns(options, context) : openProgram(options, context);
    return lineDevice({ options, context, open });
  },
});
