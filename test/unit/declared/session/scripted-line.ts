import type { Line, LineEvents } from '../../../../src/declared/session/line.js';
import { lineDevice } from '../../../../src/declared/session/line-device.js';
import type { LineOptions } from '../../../../src/declared/session/line-options.js';
import { createMessage, type Message, type MessageParts } from '../../../../src/map/message.js';
import { NamedCounts } from '../../../../src/sdk/named-counts.js';
import { interfaceContext } from '../../../support/interface-context.js';

const DEFAULTS: LineOptions = {
  timeout: 0.1,
  retries: 0,
  pause: 0,
  silence: 0,
  lostafter: 0,
  writetimeout: 5,
  unknown: 'warn',
};

/** Lets everything happen that waits for nothing but its turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that the test moves. */
class HandClock {
  #nowMs = 1000;
  #tasks: { readonly atMs: number; readonly task: () => void }[] = [];

  readonly monotonicMs = (): number => this.#nowMs;

  readonly after = (delayMs: number, task: () => void): (() => void) => {
    const entry = { atMs: this.#nowMs + delayMs, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    };
  };

  /** How many timers run. */
  get timers(): number {
    return this.#tasks.length;
  }

  async advance(byMs: number): Promise<void> {
    const untilMs = this.#nowMs + byMs;
    for (;;) {
      const [next] = this.#tasks
        .filter(({ atMs }) => atMs <= untilMs)
        .sort((a, b) => a.atMs - b.atMs);
      if (next === undefined) break;
      this.#tasks = this.#tasks.filter((other) => other !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.task();
      await turn();
    }
    this.#nowMs = untilMs;
  }
}

export interface ScriptOptions {
  readonly options: Partial<LineOptions>;
  /** By default the line takes everything at once. */
  readonly write?: (text: string) => Promise<void>;
  /** By default the gateway does. */
  readonly emit?: (message: Message) => Promise<void>;
  /** What happens before the line is open. */
  readonly opening?: (events: LineEvents) => Promise<void>;
  /** Nobody is at the other end when the line is open. */
  readonly isWaiting?: boolean;
}

/** A device of declared rules at a simulated line, whose other end is the test, as is its clock. */
export const scriptedLine = ({
  options,
  write = () => Promise.resolve(),
  emit = () => Promise.resolve(),
  opening = () => Promise.resolve(),
  isWaiting = false,
}: ScriptOptions) => {
  const clock = new HandClock();
  const counts = new NamedCounts();
  const written: string[] = [];
  const emitted: Message[] = [];
  const losses: Error[] = [];
  const logged: string[] = [];
  /** What the level debug shows. */
  const frames: string[] = [];
  const state = { pauses: 0, resumes: 0, closes: 0, opens: 0 };
  let events: LineEvents | undefined;
  const opened = (): LineEvents => {
    if (events === undefined) throw new Error('the line is not open');
    return events;
  };
  const line: Line = {
    isWaiting,
    write: (bytes) => {
      const text = String(Buffer.from(bytes));
      written.push(text);
      return write(text);
    },
    pause: () => {
      state.pauses += 1;
    },
    resume: () => {
      state.resumes += 1;
    },
    close: () => {
      state.closes += 1;
    },
  };
  const log = (text: string): void => void logged.push(text);
  const context = interfaceContext({
    log: {
      error: log,
      warn: log,
      info: log,
      debug: (text, fields) => void frames.push(`${text} ${String(fields?.['frame'])}`),
    },
    emit: (message) => {
      emitted.push(message);
      return emit(message);
    },
    lost: (cause) => void losses.push(cause),
    count: (name, by) => counts.add(name, by),
  });
  const device = lineDevice({
    options: { ...DEFAULTS, ...options },
    context,
    clock,
    open: async (given) => {
      state.opens += 1;
      events = given;
      await opening(given);
      return line;
    },
  });
  return {
    clock,
    written,
    emitted,
    losses,
    logged,
    frames,
    state,
    device,
    start: async (signal?: AbortSignal): Promise<void> => {
      await device.start(signal ?? new AbortController().signal);
    },
    stop: () => device.stop(),
    hearBytes: (bytes: Uint8Array) => opened().data(bytes),
    hear: (text: string) => opened().data(Buffer.from(text)),
    came: () => opened().came(),
    left: (why: string) => opened().left(new Error(why)),
    ended: (why: string) => opened().ended(new Error(why)),
    send: async (command: MessageParts, signal?: AbortSignal): Promise<void> =>
      device.handle(
        createMessage({ type: 'command', ...command }),
        signal ?? new AbortController().signal,
      ),
    /** What the device counted, for the status topic. */
    counts: () => counts.all,
    actions: () => emitted.map(({ action }) => action),
  };
};
