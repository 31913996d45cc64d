import { scheduledWork } from '../../../companion/schedules/scheduled-work.js';
import { listOf } from '../../../document/suggest.js';
import { GatewayError } from '../../../errors/gateway-error.js';
import { type ControlRequest, defineRequest } from '../control-request.js';
import { members } from '../data-schema.js';

/** About what is done at times. */
export const SCHEDULE_REQUESTS: readonly ControlRequest[] = [
  defineRequest<{ readonly name: string }>({
    what: 'schedule/run',
    changes: true,
    summary: 'does now what a schedule does at its times; `result` is `done` or `skipped`',
    main: 'name',
    schema: members(
      { name: { description: 'Of [SCHEDULE:name].', type: 'string', maxLength: 200 } },
      ['name'],
    ),
    run: async ({ name }, { port, plan: { configuration } }) => {
      const { schedules, gateway } = configuration;
      const schedule = schedules.find((one) => one.name === name);
      if (schedule === undefined) {
        const names = schedules.map((one) => one.name);
        throw new GatewayError('CONTROL_NOT_AVAILABLE', `there is no schedule "${name}"`, {
          hint: names.length === 0 ? 'there are none' : `expected ${listOf(names)}`,
        });
      }
      const work = scheduledWork({ schedule, statusTopic: gateway.statustopic, port });
      return { data: { name, result: await work() } };
    },
  }),
];
