import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { type DeviceInterface, GatewayError } from 'mqttgateway/interface';
import type { Recording } from 'mqttgateway/interface/declared';
import type { ReplayParts } from './byte-replay.js';

/** No timer of node waits longer. */
const MAX_WAIT_MS = 2 ** 31 - 1;
/** Messages between two turns of the event loop, where nothing waits. */
const MESSAGES_A_TURN = 100;

/** Plays what the interface emitted: the same messages again, in their time. */
export const messageReplay = ({ options, context, read, onEnd }: ReplayParts): DeviceInterface => {
  const { speed, repeat } = options;
  let playing = new AbortController();
  let played: Promise<void> = Promise.resolve();
  let at = 0;

  /** From where an earlier start ended. */
  const playOnce = async ({ entries }: Recording, signal: AbortSignal): Promise<void> => {
    const startMs = performance.now();
    const firstMs = at === 0 ? 0 : (entries[at]?.ms ?? 0);
    for (; at < entries.length; at += 1) {
      const entry = entries[at];
      if (entry?.kind !== 'emit') continue;
      const dueMs = speed === 0 ? startMs : startMs + (entry.ms - firstMs) / speed;
      const waitMs = Math.min(dueMs - performance.now(), MAX_WAIT_MS);
      if (waitMs > 0) await sleep(waitMs, undefined, { signal });
      else if (at % MESSAGES_A_TURN === 0) await turn();
      signal.throwIfAborted();
      // What the gateway refuses it has counted and told.
      await context.emit(entry.message).catch(() => undefined);
    }
  };

  const play = async (recording: Recording, signal: AbortSignal): Promise<void> => {
    const isEmpty = !recording.entries.some(({ kind }) => kind === 'emit');
    const isOver = at > 0 && at >= recording.entries.length;
    do {
      await playOnce(recording, signal);
      if (!isOver) onEnd();
      if (repeat) at = 0;
      await turn();
    } while (repeat && !isEmpty);
  };

  return {
    async start() {
      const recording = await read();
      playing = new AbortController();
      const { signal } = playing;
      played = play(recording, signal).catch((cause: unknown) => {
        if (!signal.aborted)
          context.lost(cause instanceof Error ? cause : new Error(String(cause)));
      });
    },
    handle({ action }) {
      throw new GatewayError(
        'INTERFACE_UNKNOWN_COMMAND',
        `${action}: messages are played here, and no device executes commands`,
      );
    },
    async stop() {
      playing.abort();
      await played;
    },
  };
};
