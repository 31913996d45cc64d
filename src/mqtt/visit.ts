import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';

/** A message with what is usually left out left out: no payload, QoS 1, not retained. */
export type SentMessage = Pick<Publication, 'topic'> & Partial<Publication>;

/** How a short visit reaches its broker: without anything, one on this machine. */
export interface VisitorOptions
  extends Omit<Partial<MgClientOptions>, 'state' | 'filters' | 'onMessage' | 'will'> {
  readonly will?: SentMessage;
  /** The most that the visit may take. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}
