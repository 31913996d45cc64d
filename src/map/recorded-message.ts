/** One MQTT message as a capture has it. */
export interface RecordedMessage {
  readonly topic: string;
  /** Bytes only where they are no UTF-8 text. */
  readonly payload: string | Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  /** When it came, as ISO 8601 has it; missing where nobody wrote it down. */
  readonly at?: string | undefined;
}
