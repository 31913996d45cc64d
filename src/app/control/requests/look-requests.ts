import { processHealth } from '../../../companion/control/process-health.js';
import { GatewayError } from '../../../errors/gateway-error.js';
import { problemsData } from '../../problems-data.js';
import { type ControlRequest, defineRequest } from '../control-request.js';
import { NO_MEMBERS } from '../data-schema.js';
import { gatewayInfo } from '../gateway-info.js';
import { withoutSecrets } from '../without-secrets.js';

/** What only looks. */
export const LOOK_REQUESTS: readonly ControlRequest[] = [
  defineRequest({
    what: 'info',
    changes: false,
    summary: 'what this gateway is; also retained on `info`',
    schema: NO_MEMBERS,
    run: (_data, { port, plan, requests }) => ({ data: gatewayInfo(port, plan, requests) }),
  }),
  defineRequest({
    what: 'health',
    changes: false,
    summary: 'how the process does; also on `health`, every `healthinterval`',
    schema: NO_MEMBERS,
    run: (_data, { port }) => ({ data: processHealth(port.status) }),
  }),
  defineRequest({
    what: 'status',
    changes: false,
    summary: 'states and counters, as on the status topic',
    schema: NO_MEMBERS,
    run: (_data, { port }) => ({ data: port.status }),
  }),
  defineRequest({
    what: 'config',
    changes: false,
    summary: 'the configuration that runs, without secrets',
    schema: NO_MEMBERS,
    run: (_data, { plan }) => ({ data: withoutSecrets(plan.shown(), plan.secrets) }),
  }),
  defineRequest({
    what: 'config/check',
    changes: false,
    summary: 'checks the files as they are now, as `mqttgateway config check`; before a reload',
    schema: NO_MEMBERS,
    run: async (_data, { process }) => {
      if (process.check === undefined)
        throw new GatewayError('CONTROL_NOT_AVAILABLE', 'there is no configuration file to check');
      return { data: problemsData(await process.check()) };
    },
  }),
];
