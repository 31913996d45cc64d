import type { Message } from '../map/message.js';
import type { TrafficDirection } from '../sdk/interface-contract.js';

/** The longest line of a recording that is read or written, in characters. */
export const MAX_ENTRY_CHARS = 262_144;
/** Bytes in one entry; more are several entries. A datagram of UDP is never longer. */
export const MAX_ENTRY_BYTES = 65_536;

/** What may happen to an instance; `missing`: entries that had no room. */
export const RECORDED_EVENTS = [
  'starting',
  'started',
  'failed',
  'lost',
  'stopped',
  'missing',
] as const;

export type RecordedEvent = (typeof RECORDED_EVENTS)[number];

/** Bytes that went over the line. */
export interface BytesContent {
  readonly kind: TrafficDirection;
  readonly bytes: Uint8Array;
}

/** A message that the interface emitted, or a command that it was handed. */
export interface MessageContent {
  readonly kind: 'emit' | 'command';
  readonly message: Message;
}

export interface EventContent {
  readonly kind: 'event';
  readonly event: RecordedEvent;
  /** Why; empty where there is nothing to say. */
  readonly text: string;
}

export type RecordingContent = BytesContent | MessageContent | EventContent;

/** One line of a recording. */
export type RecordingEntry = RecordingContent & {
  /** Since the start of the recording, on a clock that never jumps. */
  readonly ms: number;
};

/** The first line of a recording. */
export interface RecordingHeader {
  /** Of the interface, for example `serial`. */
  readonly interface: string;
  /** Of the instance, for example `gate`. */
  readonly instance: string;
  /** Of the gateway that recorded. */
  readonly version: string;
  /** When the recording began, as ISO 8601 has it. */
  readonly start: string;
  /** 2 where the file before it was full, and so on. */
  readonly part: number;
}
