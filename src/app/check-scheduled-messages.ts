import { scheduledMessage } from '../companion/schedules/scheduled-message.js';
import type { LoadedConfiguration } from '../config/configuration.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import type { CompiledMap } from '../map/compiled-map.js';

/** Messages of schedules for the broker that the map refuses: nothing would go out at those times. */
export const checkScheduledMessages = (
  { configuration, locate }: Pick<LoadedConfiguration, 'configuration' | 'locate'>,
  map: Pick<CompiledMap, 'toMqtt'>,
): Problem[] =>
  configuration.schedules.flatMap((schedule): Problem[] => {
    if (schedule.run !== 'emit') return [];
    const path = ['schedules', schedule.name, 'message'];
    try {
      map.toMqtt(scheduledMessage(schedule));
      return [];
    } catch (refusal) {
      const where = locate(path) ?? locate(['schedules', schedule.name]);
      return [
        {
          code: refusal instanceof GatewayError ? refusal.code : 'MAP_NO_ROUTE',
          severity: 'warning',
          path,
          message: `[SCHEDULE:${schedule.name}] message would not go out: ${errorText(refusal)}`,
          hint: 'correct the message, or add a route for it to the map',
          ...(where !== undefined && { where }),
        },
      ];
    }
  });
