/** How items of a lane become bytes and come back. */
export interface Codec<Item> {
  /** @throws GatewayError `OUTBOX_RECORD` where the item cannot be kept */
  encode(item: Item): Uint8Array;
  /**
   * The item may refer to the bytes: they stay as they are.
   *
   * @throws GatewayError `OUTBOX_RECORD` whatever the bytes are, and nothing worse
   */
  decode(bytes: Buffer): Item;
}
