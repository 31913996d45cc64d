import { GatewayError } from '../../errors/gateway-error.js';
import type { Message } from '../../map/message.js';
import { type Difference, Playback, type PlaybackStep } from '../../recording/playback.js';
import { bytesData } from '../../recording/print-entry.js';
import type { PlacedEntry } from '../../recording/recording.js';
import { Alarm } from '../../sdk/alarm.js';
import type { Clock } from '../../sdk/clock.js';
import { SYSTEM_CLOCK } from '../../sdk/clock.js';
import type { Line, LineEvents, OpenLine } from '../session/line.js';
import { playedSessions } from './played-sessions.js';

export interface ReplayLineOptions {
  readonly entries: readonly PlacedEntry[];
  /** 1: as it was recorded; 2: twice as fast; 0: as fast as possible. */
  readonly speed: number;
  /** Whether it begins anew when it is over. */
  readonly repeat: boolean;
  /** What was sent differs from the recording. */
  readonly onDifference: (text: string) => void;
  /** A command stands in the recording here. */
  readonly onCommand?: (message: Message) => void;
  /** Everything was played. */
  readonly onEnd: () => void;
  readonly clock?: Clock;
}

/** Entries that are handed over in one turn of the event loop. */
const ENTRIES_A_TURN = 256;

const shown = (bytes: Uint8Array): string => {
  const text = JSON.stringify(bytesData(bytes));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const shownEntry = (entry: PlacedEntry): string =>
  'bytes' in entry ? shown(entry.bytes) : entry.kind;

const differenceText = (difference: Difference, sent: Uint8Array): string => {
  if (difference.kind === 'extra')
    return `sent ${shown(sent)}, where the recording has no more frames`;
  const { line } = difference.expected;
  const expected = shownEntry(difference.expected);
  return difference.kind === 'other'
    ? `sent ${shown(sent)}, where line ${line} of the recording has ${expected}`
    : `did not send ${expected} of line ${line} of the recording`;
};

const isSession = (entry: PlacedEntry): boolean =>
  entry.kind === 'event' && entry.event === 'starting';

/**
 * A line whose other end is a recording: what came comes again, and frames that are sent are compared
 * with those that were. Where the device was lost in the recording, it leaves here, and comes again
 * as it did there. Each start goes on with what was not begun yet.
 */
export const replayLine = (options: ReplayLineOptions): OpenLine => {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const { speed, repeat, onDifference, onCommand, onEnd } = options;
  const playback = new Playback({ entries: playedSessions(options.entries), speed });
  let isBegun = false;
  let hasEnded = false;

  return (events: LineEvents) => {
    let isThere = !hasEnded;
    let isPaused = false;

    const come = (): void => {
      if (isThere) return;
      isThere = true;
      events.came();
    };
    const leave = (why: string): void => {
      if (!isThere) return;
      isThere = false;
      events.left(new GatewayError('DEVICE_NOT_CONNECTED', why));
    };

    const play = (step: PlaybackStep): void => {
      if (step.kind === 'missing') {
        onDifference(
          `did not send ${shownEntry(step.expected)} of line ${step.expected.line} of the recording`,
        );
        return;
      }
      const { entry } = step;
      if (entry.kind === 'command') onCommand?.(entry.message);
      else if ('bytes' in entry) {
        come();
        events.data(entry.bytes);
      } else if (entry.kind === 'event') {
        if (isSession(entry)) come();
        else if (entry.event === 'lost' || entry.event === 'stopped')
          leave(entry.text === '' ? 'the device left' : entry.text);
      }
    };

    const end = (): void => {
      leave('the recording is over');
      if (hasEnded) return;
      hasEnded = !repeat;
      if (repeat) playback.rewind(clock.monotonicMs());
      onEnd();
    };

    const ring = (): number | undefined => {
      if (isPaused || hasEnded) return undefined;
      isBegun = true;
      for (let count = 0; count < ENTRIES_A_TURN && !isPaused; count += 1) {
        const step = playback.step(clock.monotonicMs());
        if (step !== undefined) play(step);
        else if (playback.isOver) end();
        else return playback.nextAtMs;
        if (hasEnded) return undefined;
      }
      return clock.monotonicMs();
    };
    const alarm = new Alarm({ ...clock, ring });

    if (isBegun && !hasEnded) {
      playback.skipTo(isSession);
      if (playback.isOver && repeat) playback.rewind(clock.monotonicMs());
    }
    playback.resume(clock.monotonicMs());
    alarm.set(clock.monotonicMs());

    const line: Line = {
      isWaiting: !isThere,
      async write(bytes) {
        const nowMs = clock.monotonicMs();
        for (const difference of playback.sent(bytes, nowMs))
          onDifference(differenceText(difference, bytes));
        alarm.set(playback.nextAtMs);
      },
      pause() {
        isPaused = true;
      },
      resume() {
        isPaused = false;
        alarm.set(clock.monotonicMs());
      },
      close: () => alarm.end(),
    };
    return Promise.resolve(line);
  };
};
