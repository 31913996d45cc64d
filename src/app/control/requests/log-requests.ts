import { GatewayError } from '../../../errors/gateway-error.js';
import { LOG_LEVELS, type LogLevel } from '../../../log/log-level.js';
import { type ControlRequest, defineRequest } from '../control-request.js';
import { members } from '../data-schema.js';

interface Levels {
  readonly console?: LogLevel;
  readonly logging?: LogLevel;
}

/** About the log. */
export const LOG_REQUESTS: readonly ControlRequest[] = [
  defineRequest<Levels>({
    what: 'loglevel',
    changes: true,
    summary: 'from which level on lines are shown and published, until the next start or reload',
    main: 'logging',
    schema: members({
      logging: { description: 'Of the lines that are published.', enum: [...LOG_LEVELS] },
      console: { description: 'Of the lines of the console.', enum: [...LOG_LEVELS] },
    }),
    run: ({ console, logging }, { process, streams }) => {
      if (console === undefined && logging === undefined)
        throw new GatewayError('CONTROL_BAD_REQUEST', 'logging or console is missing');
      if (logging !== undefined && streams === undefined)
        throw new GatewayError('CONTROL_NOT_AVAILABLE', 'there is no topic for log lines', {
          hint: 'set enabled = on in [CONTROL]',
        });
      if (console !== undefined) process.log.setConsoleLevel(console);
      if (logging !== undefined) streams?.setLevel(logging);
      return {
        data: {
          ...(console !== undefined && { console }),
          ...(logging !== undefined && { logging }),
        },
      };
    },
  }),
];
