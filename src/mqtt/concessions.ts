import type { Qos } from './publication.js';

/** What a will must do without, because the broker refused the connection for it. */
export interface Concessions {
  readonly qos: Qos;
  readonly retain: boolean;
}

export const NO_CONCESSIONS: Concessions = { qos: 2, retain: true };

/**
 * The will goes out with CONNECT, before the broker has told its limits; a broker that cannot do
 * what the will asks refuses the connection (MQTT 5, clauses 3.2.2.3.4 and 3.2.2.3.5).
 *
 * @returns what to ask for next time, or undefined where the code is about something else
 */
export const concede = (asked: Concessions, code: number | undefined): Concessions | undefined => {
  if (code === 0x9b && asked.qos > 0) return { ...asked, qos: 0 };
  if (code === 0x9a && asked.retain) return { ...asked, retain: false };
  return undefined;
};
