import type { MessageField, MessageType } from './message.js';

/** How a vocabulary treats keywords: pass all, pass unknown ones, refuse unknown ones. */
export type Maptype = 'none' | 'loose' | 'strict';

/** internal keyword → its MQTT keywords; the first is the canonical one, the rest are aliases. */
export interface VocabularyDefinition {
  readonly maptype: Maptype;
  readonly map?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * One level of a topic pattern. The same pattern parses an inbound topic and prints an outbound
 * one.
 *
 * - `any`: accepts every text, prints `print`;
 * - `field`: a keyword of the message, translated by the vocabulary of that name; with `orOwnName`,
 *   where that gives nothing the gateway's own name is printed, untranslated;
 * - `type`: the message type, spelled as given.
 */
export type PatternLevel =
  | { readonly kind: 'any'; readonly print: string }
  | {
      readonly kind: 'field';
      readonly field: Exclude<MessageField, 'action'>;
      readonly vocabulary: string;
      readonly orOwnName?: true;
    }
  | { readonly kind: 'type'; readonly spelling: Readonly<Record<MessageType, string>> };

/** How a payload becomes action and arguments, and back. */
export interface PayloadDefinition {
  readonly codec: 'action-or-json';
  readonly action: string;
  readonly argumentKey: string;
  readonly argumentValue: string;
}

/** One topic pattern with its payload codec; vocabularies are named, so that routes share them. */
export interface RouteDefinition {
  readonly id: string;
  readonly topic: readonly PatternLevel[];
  readonly payload: PayloadDefinition;
}

/** What `compileMap` takes: every version of the file is first brought into this form. */
export interface MapDefinition {
  /** MQTT topic filters. */
  readonly subscriptions: readonly string[];
  readonly vocabularies: Readonly<Record<string, VocabularyDefinition>>;
  readonly routes: readonly RouteDefinition[];
}
