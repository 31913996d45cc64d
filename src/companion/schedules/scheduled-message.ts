import type { ScheduleSection } from '../../config/configuration.js';
import { createMessage, type Message } from '../../map/message.js';

/** What an interface is asked with where the schedule says nothing else. */
const POLL = 'POLL';

/** The message of a schedule, as its `run` has it. */
export const scheduledMessage = ({
  run,
  interface: instance,
  message,
}: ScheduleSection): Message => {
  const { type, arguments: given = {}, ...words } = message;
  return createMessage({
    ...(run === 'poll' && { action: POLL }),
    ...words,
    ...(instance !== '' && { gateway: instance }),
    type: type === 'status' || (run === 'emit' && type !== 'command') ? 'status' : 'command',
    arguments: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, String(value)]),
    ),
  });
};
