import type { Message } from '../message.js';
import type { Refusal } from '../refusal.js';
import type { Draft } from '../route/draft.js';
import type { PayloadSource } from './payload-source.js';

/** A compiled payload: reads an inbound one into a draft, prints an outbound one. */
export interface PayloadCodec {
  readonly read: (source: PayloadSource, draft: Draft) => Refusal | undefined;
  /**
   * @param key the argument that `<argkey>` stands for in a split; `''` otherwise
   */
  readonly print: (message: Message, key: string) => string | Uint8Array | Refusal;
}
