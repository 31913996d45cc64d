import { jinjaText } from './template-text.js';

/** What tells whether the gateway and its interfaces are there. */
export interface Availability {
  readonly stateTopic: string;
  readonly online: string;
  readonly offline: string;
  readonly statusTopic: string;
  /** All that are configured. */
  readonly instances: readonly string[];
}

interface AvailabilityConfig {
  readonly availability?: readonly Readonly<Record<string, string>>[];
  readonly availability_mode?: 'all';
}

const ofInstance = (statusTopic: string, instance: string): Readonly<Record<string, string>> => ({
  topic: statusTopic,
  value_template: `{{ 'online' if value_json.interfaces | selectattr('name', 'eq', ${jinjaText(instance)}) | map(attribute='state') | first | default('') == 'running' else 'offline' }}`,
});

/**
 * When an entity is there: the gateway is, and its interface runs, as far as topics tell.
 *
 * @param gateway what the messages of an entity name; undefined: of the whole device
 */
export const availabilityOf = (
  { stateTopic, online, offline, statusTopic, instances }: Availability,
  gateway: string | undefined,
): AvailabilityConfig => {
  const [only, ...others] = instances;
  const named = gateway !== undefined && instances.includes(gateway) ? gateway : undefined;
  // With one interface, all that is told is its; the whole device says so once.
  const instance = gateway === undefined ? (others.length === 0 ? only : undefined) : named;
  if (gateway !== undefined && (named === undefined || others.length === 0)) return {};
  const state =
    stateTopic === ''
      ? []
      : [{ topic: stateTopic, payload_available: online, payload_not_available: offline }];
  const detail =
    statusTopic === '' || instance === undefined ? [] : [ofInstance(statusTopic, instance)];
  const all = [...state, ...detail];
  return all.length === 0 ? {} : { availability: all, availability_mode: 'all' };
};
