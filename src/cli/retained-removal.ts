import type { InboundMessage } from '../mqtt/inbound-message.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';
import { counted } from './counted.js';

/** More topics are not held in memory; the command can be given again. */
const MAX_TOPICS = 100_000;

/** Has the broker forget retained messages that were seen, once all of them are. */
export class RetainedRemoval {
  readonly #topics = new Set<string>();

  note({ topic, retain }: InboundMessage): void {
    if (retain && this.#topics.size < MAX_TOPICS) this.#topics.add(topic);
  }

  /**
   * @returns what to say about it
   * @throws GatewayError as `publishAll`
   */
  async carryOut(options: MgClientOptions): Promise<string> {
    // The client takes a quarter of a second to load, which `--help` need not wait for.
    const { publishAll } = await import('../mqtt/publish-all.js');
    const empty = { payload: '', qos: 1, retain: true } as const;
    const publications = [...this.#topics].map((topic) => ({ topic, ...empty }));
    const removed = publications.length === 0 ? 0 : await publishAll(options, publications);
    const again = removed === MAX_TOPICS ? '; there may be more' : '';
    return `${counted(removed, 'retained message')} removed${again}`;
  }
}
