/** Properties of a PUBLISH packet (MQTT 5, clause 3.3.2.3); MQTT 3.1.1 has none. */
export interface MessageProperties {
  readonly payloadFormatIndicator?: boolean;
  /** Seconds after which the broker drops the message. */
  readonly messageExpiryInterval?: number;
  readonly responseTopic?: string;
  readonly correlationData?: Buffer;
  readonly userProperties?: Readonly<Record<string, string | string[]>>;
  readonly contentType?: string;
}
