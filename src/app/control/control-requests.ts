import type { ControlRequest } from './control-request.js';
import { GATEWAY_REQUESTS } from './requests/gateway-requests.js';
import { INSTANCE_REQUESTS } from './requests/instance-requests.js';
import { LOG_REQUESTS } from './requests/log-requests.js';
import { LOOK_REQUESTS } from './requests/look-requests.js';
import { MAP_REQUESTS } from './requests/map-requests.js';
import { QUEUE_REQUESTS } from './requests/queue-requests.js';
import { SCHEDULE_REQUESTS } from './requests/schedule-requests.js';

/** Everything that can be asked of a gateway that runs; docs/control.md has a row for each. */
export const CONTROL_REQUESTS: readonly ControlRequest[] = [
  ...LOOK_REQUESTS,
  ...MAP_REQUESTS,
  ...QUEUE_REQUESTS,
  ...INSTANCE_REQUESTS,
  ...SCHEDULE_REQUESTS,
  ...GATEWAY_REQUESTS,
  ...LOG_REQUESTS,
];
