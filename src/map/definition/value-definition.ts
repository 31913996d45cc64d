/** How a vocabulary treats words that it does not know: pass all, pass unknown ones, refuse them. */
export type Maptype = 'none' | 'loose' | 'strict';

/** internal keyword → its MQTT keywords; the first is the canonical one, the rest are aliases. */
export type VocabularyTable = Readonly<Record<string, readonly string[]>>;

/** How a value is written in JSON; in text all of them are text. */
export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'json' | 'any';

/**
 * How a number of MQTT becomes a number of the message: `message = mqtt × factor + offset`, rounded
 * to `decimals`; before that the bits under `mask`, moved down by `shift`.
 */
export interface NumberDefinition {
  readonly factor?: number | undefined;
  readonly offset?: number | undefined;
  /** Of the message's number; there wherever factor, offset or scale are. */
  readonly decimals?: number | undefined;
  /** Bounds of the message's number. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Numbers beyond the bounds become the bound; without it they are refused. */
  readonly clamp?: boolean | undefined;
  readonly mask?: number | undefined;
  readonly shift?: number | undefined;
}

/** What a name stands for in MQTT, and back. */
export interface ValueDefinition {
  readonly type: ValueType;
  readonly maptype: Maptype;
  readonly map?: VocabularyTable | undefined;
  readonly number?: NumberDefinition | undefined;
  /** The message's word where MQTT says nothing, and what is published where the message does not. */
  readonly default?: string | undefined;
  /** CEL, MQTT → message; makes every route that has the name inbound only. */
  readonly in?: string | undefined;
  /** CEL, message → MQTT; makes every route that has the name outbound only. */
  readonly out?: string | undefined;
  /** For people and for discovery: `°C`. */
  readonly unit?: string | undefined;
  readonly description?: string | undefined;
  /**
   * Version 1: an outbound word that is an MQTT keyword of another entry passes, although it comes
   * back as another word. Version 2 refuses it.
   */
  readonly passesForeignKeywords?: true | undefined;
}
