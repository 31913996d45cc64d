import type { ControlAnswer } from '../../../companion/control/control-dispatch.js';
import { GatewayError } from '../../../errors/gateway-error.js';
import { reloadMessage } from '../../reload/reload-message.js';
import { type ControlRequest, type ControlScene, defineRequest } from '../control-request.js';
import { NO_MEMBERS } from '../data-schema.js';

const activity = (what: string, isActive: boolean, summary: string): ControlRequest =>
  defineRequest({
    what,
    changes: true,
    summary,
    schema: NO_MEMBERS,
    run: async (_data, { port }) => {
      await port.instances.setActive(isActive);
      return { data: { active: port.instances.isActive } };
    },
  });

const endOf = ({ process }: ControlScene, how: 'stop' | 'restart'): ControlAnswer['after'] => {
  const { end } = process;
  if (end === undefined)
    throw new GatewayError('CONTROL_NOT_AVAILABLE', 'the process of this gateway is not its own');
  return () => end(how);
};

const ending = (how: 'stop' | 'restart', summary: string): ControlRequest =>
  defineRequest({
    what: `gateway/${how}`,
    changes: true,
    isUrgent: true,
    summary,
    schema: NO_MEMBERS,
    run: (_data, scene) => ({ data: {}, after: endOf(scene, how) ?? (() => undefined) }),
  });

const reload = defineRequest({
  what: 'reload',
  changes: true,
  summary: 'loads configuration and map again, as `mqttgateway reload`: all of it, or nothing',
  schema: NO_MEMBERS,
  run: async (_data, { process }) => {
    if (process.reload === undefined)
      throw new GatewayError(
        'CONTROL_NOT_AVAILABLE',
        'there is no configuration file to load again',
      );
    const result = await process.reload();
    const data: unknown = JSON.parse(reloadMessage(result));
    const first = result.problems.find(({ severity }) => severity === 'error');
    if (first === undefined) return { data };
    const details = first.hint === undefined ? {} : { hint: first.hint };
    return { data, error: new GatewayError(first.code, first.message, details) };
  },
});

/** About the gateway as a whole. */
export const GATEWAY_REQUESTS: readonly ControlRequest[] = [
  reload,
  activity('gateway/activate', true, 'all instances that are enabled run'),
  activity('gateway/deactivate', false, 'only internal instances run'),
  ending('stop', 'ends the gateway, as SIGTERM does: exit code 0'),
  ending(
    'restart',
    'ends the gateway with exit code 75, at which a service manager starts it again',
  ),
];
