import { GatewayError } from '../../errors/gateway-error.js';
import { createMessage, type Message } from '../../map/message.js';
import { hexOfBytes } from '../../map/payload/hex-text.js';
import { Alarm } from '../../sdk/alarm.js';
import type { Clock } from '../../sdk/clock.js';
import type { InterfaceContext } from '../../sdk/interface-contract.js';
import type { DialogueOptions, Request } from '../../wire/dialogue.js';
import type { FrameCodec } from '../../wire/frame-codec.js';
import type { CompiledRules, Printed } from '../rules/compiled-rules.js';
import { textsOf } from '../rules/texts-of.js';
import { Conversation } from './conversation.js';
import { FrameReport } from './frame-report.js';
import { FrameTurns } from './frame-turns.js';
import { isPollCommand } from './is-poll-command.js';
import type { Line, OpenLine } from './line.js';
import { lossOf } from './line-failure.js';
import type { LineOptions } from './line-options.js';
import { MessageOutlet } from './message-outlet.js';

export interface LineSessionOptions {
  readonly options: LineOptions;
  readonly rules: CompiledRules;
  readonly codec: FrameCodec;
  readonly context: InterfaceContext;
  readonly clock: Clock;
}

/** How long the loss of a device waits for what it said before: a loss is to be told within 1 s. */
const LAST_WORDS_MS = 500;

/** One line from its opening to its end: bytes ↔ frames ↔ messages, questions and answers. */
export class LineSession {
  readonly #options: LineSessionOptions;
  readonly #dialogue: DialogueOptions;
  readonly #outlet: MessageOutlet;
  readonly #report: FrameReport;
  readonly #turns: FrameTurns;
  readonly #alarm: Alarm;
  #line: Line | undefined;
  /** With the device at the other end; none while nobody is there. */
  #talk: Conversation | undefined;
  #isStarting = true;
  #lostEarly: Error | undefined;
  #isClosed = false;
  /** When the codec is told of the silence. */
  #quietAtMs = Infinity;
  /** Why nothing is read: the gateway is full, or more frames came at once than a turn has room for. */
  readonly #pauses = new Set<'full' | 'busy'>();
  #pausedAtMs: number | undefined;
  #isLost = false;

  constructor(given: LineSessionOptions) {
    const { options, context, clock } = given;
    const { monotonicMs } = clock;
    this.#options = given;
    this.#alarm = new Alarm({ ...clock, ring: () => this.#ring() });
    this.#report = new FrameReport(context, monotonicMs);
    this.#turns = new FrameTurns({
      take: (frame) => this.#take(frame),
      onBusy: () => this.#pause('busy'),
      onIdle: () => this.#resume('busy'),
    });
    this.#outlet = new MessageOutlet({
      emit: (message) => context.emit(message),
      onPause: () => this.#pause('full'),
      onResume: () => this.#resume('full'),
      onDropped: (count) => this.#report.leftOut(count),
    });
    this.#dialogue = {
      handshake: (options.handshake ?? []).map((rule) => this.#ownRequest(rule)),
      polls: (options.polls ?? []).map(({ send, every, arguments: more }) => ({
        request: this.#ownRequest(send, textsOf(more)),
        everyMs: every * 1000,
      })),
      pauseMs: options.pause * 1000,
      silenceMs: options.silence * 1000,
      maxUnanswered: options.lostafter,
      writeMs: options.writetimeout * 1000,
    };
  }

  /**
   * Opens the line and goes through the handshake.
   *
   * @throws GatewayError `DEVICE_NO_ANSWER`; what `open` throws
   */
  async open(open: OpenLine, signal: AbortSignal): Promise<void> {
    const line = await open(
      {
        data: (bytes) => this.#hear(bytes),
        ended: (cause) => this.#lose(cause),
        // Whoever ends a handshake early knows why: the device left, or another one came.
        came: () => {
          this.#report.connected();
          void this.#meet().catch(() => undefined);
        },
        left: (cause) => this.#leave(cause),
      },
      signal,
    );
    this.#line = line;
    if (this.#isClosed || signal.aborted) {
      await line.close();
      throw this.#closing;
    }
    const onAbort = (): void => this.#talk?.end(this.#closing);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      if (line.isWaiting !== true && this.#lostEarly === undefined) await this.#meet();
      if (this.#lostEarly !== undefined) throw this.#lostEarly;
      this.#isStarting = false;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /**
   * Sends a command; resolves when the device has answered it, or has taken it where its rule awaits
   * no answer. `POLL` has every poll sent soon, unless a rule writes it.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_COMMAND`, `DEVICE_NOT_CONNECTED`, `DEVICE_NO_ANSWER`,
   *   `DEVICE_REFUSED`, `DEVICE_BAD_FRAME`
   */
  async send(message: Message, signal: AbortSignal): Promise<void> {
    let request: Request | undefined;
    try {
      request = this.#requestOf(this.#options.rules.print(message));
    } catch (error) {
      if (this.#dialogue.polls.length === 0 || !isPollCommand(message, error)) throw error;
    }
    if (this.#talk === undefined)
      throw new GatewayError('DEVICE_NOT_CONNECTED', 'the device is not connected');
    if (request === undefined) this.#talk.poll();
    else await this.#talk.send(request, signal);
  }

  /** Closes the line; nothing is emitted afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#alarm.end();
    this.#report.end({ frames: this.#turns.end(), messages: this.#outlet.end() });
    this.#talk?.end(this.#closing);
    await this.#line?.close();
  }

  get #closing(): Error {
    return new Error('the line is closed');
  }

  /** A device is at the other end. */
  #meet(): Promise<void> {
    this.#options.codec.reset();
    // Where it has a connection of its own, that is not held back yet.
    if (this.#pausedAtMs !== undefined) this.#line?.pause();
    this.#talk?.end(new Error('another device took the place of this one'));
    const talk = new Conversation({
      dialogue: this.#dialogue,
      monotonicMs: this.#options.clock.monotonicMs,
      write: async (frame) => {
        this.#report.sent(frame);
        this.#options.context.traffic('out', frame);
        await this.#line?.write(frame);
      },
      onLost: (step) => this.#lose(lossOf(step, this.#options.options)),
      onWriteFailed: (cause) => this.#lose(cause),
      onUnanswered: ({ rule }, failure) => this.#report.unanswered(rule, failure),
      onRetried: (count) => this.#report.retried(count),
      explain: () => this.#report.unframedText,
      onChange: () => this.#setAlarm(),
    });
    this.#talk = talk;
    return talk.begin();
  }

  #leave(cause: Error): void {
    this.#talk?.end(cause);
    this.#talk = undefined;
  }

  #lose(cause: Error): void {
    if (this.#isClosed) return;
    if (this.#isStarting) this.#lostEarly ??= cause;
    else if (this.#turns.working === undefined && this.#outlet.draining === undefined)
      this.#options.context.lost(cause);
    else if (!this.#isLost) void this.#loseAfterwards(cause);
    this.#talk?.end(cause);
  }

  /** What the device said before it went is handed on first, if that is soon done. */
  async #loseAfterwards(cause: Error): Promise<void> {
    this.#isLost = true;
    let callOff = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      callOff = this.#options.clock.after(LAST_WORDS_MS, resolve);
    });
    const said = async (): Promise<void> => {
      await this.#turns.working;
      await this.#outlet.draining;
    };
    await Promise.race([said(), late]);
    callOff();
    if (!this.#isClosed) this.#options.context.lost(cause);
  }

  #pause(why: 'full' | 'busy'): void {
    this.#pauses.add(why);
    if (this.#pausedAtMs !== undefined) return;
    this.#pausedAtMs = this.#options.clock.monotonicMs();
    this.#line?.pause();
  }

  /** What the device said meanwhile waits on the line: it was not silent, nor is its answer late. */
  #resume(why: 'full' | 'busy'): void {
    this.#pauses.delete(why);
    if (this.#pauses.size > 0 || this.#isClosed) return;
    const nowMs = this.#options.clock.monotonicMs();
    const forMs = nowMs - (this.#pausedAtMs ?? nowMs);
    this.#pausedAtMs = undefined;
    this.#quietAtMs += forMs;
    this.#talk?.deaf(forMs);
    this.#line?.resume();
    this.#setAlarm();
  }

  #ownRequest(rule: string, given?: Readonly<Record<string, string>>): Request {
    return this.#requestOf(this.#options.rules.request(rule, given));
  }

  #requestOf({ rule, frame }: Printed): Request {
    const { rules, codec, options } = this.#options;
    const { reply, refused, timeoutMs, retries } = rules.exchange(rule);
    return {
      rule,
      frame: codec.encode(frame),
      reply,
      refused,
      timeoutMs: timeoutMs ?? options.timeout * 1000,
      retries: retries ?? options.retries,
    };
  }

  #hear(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    const { context, codec, clock } = this.#options;
    context.traffic('in', bytes);
    this.#report.heard(bytes);
    this.#talk?.heard();
    this.#turns.add(codec.push(bytes));
    this.#report.dropped(codec.counters);
    this.#quietAtMs = codec.silenceMs > 0 ? clock.monotonicMs() + codec.silenceMs : Infinity;
    this.#setAlarm();
  }

  #take(frame: Uint8Array): void {
    const awaiting = this.#talk?.awaiting;
    this.#report.came(frame);
    try {
      const { rule, messages } = this.#options.rules.read(
        frame,
        awaiting === undefined ? {} : { awaiting },
      );
      this.#outlet.add(messages);
      this.#talk?.read(rule);
    } catch (cause) {
      if (!(cause instanceof GatewayError)) throw cause;
      this.#unread(frame, cause);
    }
  }

  #unread(frame: Uint8Array, cause: GatewayError): void {
    const { unknown, message: shared = {} } = this.#options.options;
    this.#report.unread(frame, cause, unknown === 'warn');
    if (unknown !== 'pass') return;
    const { arguments: _, ...fields } = shared;
    const given = { frame: hexOfBytes(frame) };
    this.#outlet.add([createMessage({ ...fields, action: 'UNKNOWN_FRAME', arguments: given })]);
  }

  #ring(): number | undefined {
    if (this.#pausedAtMs !== undefined) return undefined;
    const { clock, codec } = this.#options;
    if (clock.monotonicMs() >= this.#quietAtMs) {
      this.#quietAtMs = Infinity;
      this.#turns.add(codec.silence());
      this.#report.dropped(codec.counters);
    }
    this.#talk?.due();
    return this.#nextAtMs();
  }

  #nextAtMs(): number | undefined {
    if (this.#pausedAtMs !== undefined) return undefined;
    const atMs = Math.min(this.#talk?.nextAtMs ?? Infinity, this.#quietAtMs);
    return atMs === Infinity ? undefined : atMs;
  }

  #setAlarm(): void {
    this.#alarm.set(this.#nextAtMs());
  }
}
