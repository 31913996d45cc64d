import type { ScheduleSection } from '../../config/configuration.js';
import type { CompanionPort } from '../../gateway/companion.js';
import { scheduledMessage } from './scheduled-message.js';

/** What becomes of a turn. */
export type TurnResult = 'done' | 'skipped';

export interface WorkOptions {
  readonly schedule: ScheduleSection;
  /** Of the gateway; empty where it has none. */
  readonly statusTopic: string;
  readonly port: Pick<
    CompanionPort,
    'deliver' | 'emit' | 'publish' | 'status' | 'instances' | 'isConnected'
  >;
}

/**
 * What a schedule does in each turn. A turn is skipped where nobody could do anything with it: it
 * is not made up for later.
 */
export const scheduledWork = ({
  schedule,
  statusTopic,
  port,
}: WorkOptions): (() => Promise<TurnResult>) => {
  const { run, interface: instance } = schedule;
  const message = scheduledMessage(schedule);
  const isRunning = (): boolean =>
    port.status.interfaces.some(({ name, state }) => name === instance && state === 'running');
  switch (run) {
    case 'command':
      return async () => {
        if (!port.instances.isActive) return 'skipped';
        port.deliver(message);
        return 'done';
      };
    case 'poll':
      return async () => {
        if (!isRunning()) return 'skipped';
        port.deliver(message);
        return 'done';
      };
    case 'emit':
      return async () => {
        await port.emit(message);
        return 'done';
      };
    case 'status':
      return async () => {
        if (!port.isConnected) return 'skipped';
        const payload = JSON.stringify(port.status);
        await port.publish({ topic: statusTopic, payload, qos: 0, retain: true });
        return 'done';
      };
  }
};
