/** A frame to be sent, and what it waits for. */
export interface Request {
  /** The rule that writes it. */
  readonly rule: string;
  readonly frame: Uint8Array;
  /** Rules that read its answer; none: it is done when it is written. */
  readonly reply: readonly string[];
  /** Rules that read a refusal. */
  readonly refused: readonly string[];
  readonly timeoutMs: number;
  /** How often it is sent again. */
  readonly retries: number;
}

/** A request that comes again and again; its frame is the same each time. */
export interface Poll {
  readonly request: Request;
  readonly everyMs: number;
}

/** Why a request came to nothing. */
export type Failure = 'unanswered' | 'refused';

/** What whoever owns the line is to do. */
export type Step =
  /** Write the frame after those before it, and call `written` with the request when the line has taken it. */
  | { readonly kind: 'write'; readonly request: Request }
  | { readonly kind: 'done'; readonly request: Request }
  | { readonly kind: 'failed'; readonly request: Request; readonly why: Failure }
  /** The handshake is over, or there is none. */
  | { readonly kind: 'ready' }
  /** The device is gone: it is silent, does not answer, or takes nothing any more. */
  | { readonly kind: 'lost'; readonly why: 'silent' | 'unanswered' | 'stuck' };

export interface DialogueOptions {
  /** Sent one after the other at the beginning. */
  readonly handshake: readonly Request[];
  /** Sent again and again, from the end of the handshake on. */
  readonly polls: readonly Poll[];
  /** The least time from an answer to the next frame. */
  readonly pauseMs: number;
  /** Nothing heard for so long is a loss; 0: never. */
  readonly silenceMs: number;
  /** So many requests in a row without an answer are a loss; 0: never. */
  readonly maxUnanswered: number;
  /** A frame that is not written within so long is a loss. */
  readonly writeMs: number;
}

interface Current {
  readonly request: Request;
  readonly isHandshake: boolean;
  attempts: number;
  /** When the write, or then the answer, is late. */
  dueAtMs: number;
  isWritten: boolean;
  /** Whether an earlier attempt was not answered, and may be yet. */
  isResent: boolean;
}

interface Timetable extends Poll {
  nextAtMs: number;
}

/**
 * Request and answer on a line where one speaks at a time: the handshake first, then commands before
 * polls. Knows no clock and no line: it is told what happens and when, and says what to do.
 *
 * Bounded: a poll that is due while its last one waits is not sent twice, and whoever sends commands
 * waits for each.
 */
export class Dialogue {
  readonly #options: DialogueOptions;
  readonly #handshake: Request[];
  readonly #commands: Request[] = [];
  readonly #polls: Timetable[];
  #current: Current | undefined;
  #isReady = false;
  #notBeforeMs = 0;
  #heardAtMs = 0;
  #unanswered = 0;
  /** Frames that are to be written, and that the line has not taken. */
  #writing = 0;
  #retries = 0;

  constructor(options: DialogueOptions) {
    this.#options = options;
    this.#handshake = [...options.handshake];
    this.#polls = options.polls.map((poll) => ({ ...poll, nextAtMs: 0 }));
  }

  /** The rule whose answer is awaited now; a device may answer sooner than the line says `written`. */
  get awaiting(): string | undefined {
    return this.#current?.request.rule;
  }

  /** How often a request was sent once more. */
  get retries(): number {
    return this.#retries;
  }

  /** When `due` is to be called; `Infinity`: not before something else happens. */
  get nextAtMs(): number {
    const { silenceMs } = this.#options;
    const silentAtMs = silenceMs > 0 ? this.#heardAtMs + silenceMs : Infinity;
    return Math.min(silentAtMs, this.#current?.dueAtMs ?? this.#nextSendAtMs());
  }

  /** The line is open. */
  begin(nowMs: number): Step[] {
    this.#heardAtMs = nowMs;
    for (const poll of this.#polls) poll.nextAtMs = nowMs;
    return this.#next(nowMs);
  }

  /** A command wants to be sent; it goes before polls. */
  send(request: Request, nowMs: number): Step[] {
    this.#commands.push(request);
    return this.#next(nowMs);
  }

  /** Every poll is due now, but for one under way, and then again after its period. */
  poll(nowMs: number): Step[] {
    for (const poll of this.#polls)
      if (poll.request !== this.#current?.request) poll.nextAtMs = Math.min(poll.nextAtMs, nowMs);
    return this.#next(nowMs);
  }

  /** A command is not wanted any more: nobody waits for it. One that was written goes on. */
  withdraw(request: Request): void {
    const index = this.#commands.indexOf(request);
    if (index >= 0) this.#commands.splice(index, 1);
  }

  /** The line has taken a frame; told in the order of the `write`s. */
  written(request: Request, nowMs: number): Step[] {
    this.#writing -= 1;
    const current = this.#current;
    // The frame before it may be the same one, sent for the first time.
    if (this.#writing > 0 || current?.request !== request) return [];
    if (current.request.reply.length === 0) return this.#end(current, nowMs, undefined);
    current.isWritten = true;
    current.dueAtMs = nowMs + current.request.timeoutMs;
    return [];
  }

  /** Something came, whatever it is. */
  heard(nowMs: number): void {
    this.#heardAtMs = nowMs;
  }

  /** Nothing was listened to for so long: what came meanwhile is yet to be heard. */
  deaf(forMs: number): void {
    this.#heardAtMs += forMs;
    if (this.#current !== undefined) this.#current.dueAtMs += forMs;
  }

  /** A rule has read a frame. */
  read(rule: string, nowMs: number): Step[] {
    const current = this.#current;
    if (current === undefined) return [];
    if (current.request.reply.includes(rule)) return this.#end(current, nowMs, undefined);
    return current.request.refused.includes(rule) ? this.#again(current, nowMs, 'refused') : [];
  }

  /** The time is `nextAtMs`, or later. */
  due(nowMs: number): Step[] {
    const { silenceMs } = this.#options;
    if (silenceMs > 0 && nowMs >= this.#heardAtMs + silenceMs) {
      this.#heardAtMs = nowMs;
      return [{ kind: 'lost', why: 'silent' }];
    }
    const current = this.#current;
    if (current === undefined) return this.#next(nowMs);
    if (nowMs < current.dueAtMs) return [];
    if (current.isWritten) return this.#again(current, nowMs, 'unanswered');
    current.dueAtMs = Infinity;
    return [{ kind: 'lost', why: 'stuck' }];
  }

  /** Sends it once more, or gives it up. */
  #again(current: Current, nowMs: number, why: Failure): Step[] {
    if (current.attempts > current.request.retries) return this.#end(current, nowMs, why);
    // What still comes late of this attempt answers the next one just as well.
    current.attempts += 1;
    this.#retries += 1;
    current.isWritten = false;
    current.isResent ||= why === 'unanswered';
    current.dueAtMs = nowMs + this.#options.writeMs;
    return [this.#write(current.request)];
  }

  #write(request: Request): Step {
    this.#writing += 1;
    return { kind: 'write', request };
  }

  #end(current: Current, nowMs: number, why: Failure | undefined): Step[] {
    const { request, isHandshake, isResent } = current;
    const { pauseMs, maxUnanswered } = this.#options;
    this.#current = undefined;
    // One more answer may still come; it must not be taken for that of the next request.
    const mayComeLate = why === 'unanswered' || isResent;
    this.#notBeforeMs = nowMs + (mayComeLate ? Math.max(request.timeoutMs, pauseMs) : pauseMs);
    if (why === undefined) {
      if (request.reply.length > 0) this.#unanswered = 0;
      return [{ kind: 'done', request }, ...this.#next(nowMs)];
    }
    const failed: Step = { kind: 'failed', request, why };
    if (isHandshake) return [failed, { kind: 'lost', why: 'unanswered' }];
    this.#unanswered += 1;
    if (maxUnanswered > 0 && this.#unanswered >= maxUnanswered) {
      this.#unanswered = 0;
      return [failed, { kind: 'lost', why: 'unanswered' }];
    }
    return [failed, ...this.#next(nowMs)];
  }

  #nextSendAtMs(): number {
    if (this.#handshake.length > 0 || this.#commands.length > 0) return this.#notBeforeMs;
    const soonest = this.#polls.reduce(
      (least, { nextAtMs }) => Math.min(least, nextAtMs),
      Infinity,
    );
    return Math.max(soonest, this.#notBeforeMs);
  }

  #next(nowMs: number): Step[] {
    if (this.#current !== undefined) return [];
    const ready: Step[] = [];
    if (!this.#isReady && this.#handshake.length === 0) {
      this.#isReady = true;
      ready.push({ kind: 'ready' });
    }
    if (nowMs < this.#notBeforeMs) return ready;
    const isHandshake = !this.#isReady;
    const request = this.#handshake.shift() ?? (this.#isReady ? this.#take(nowMs) : undefined);
    if (request === undefined) return ready;
    const dueAtMs = nowMs + this.#options.writeMs;
    this.#current = {
      request,
      isHandshake,
      attempts: 1,
      dueAtMs,
      isWritten: false,
      isResent: false,
    };
    return [...ready, this.#write(request)];
  }

  #take(nowMs: number): Request | undefined {
    const command = this.#commands.shift();
    if (command !== undefined) return command;
    let due: Timetable | undefined;
    for (const poll of this.#polls)
      if (poll.nextAtMs <= nowMs && poll.nextAtMs < (due?.nextAtMs ?? Infinity)) due = poll;
    if (due === undefined) return undefined;
    // On the beat, but no two at once where one came late.
    due.nextAtMs += due.everyMs;
    if (due.nextAtMs <= nowMs) due.nextAtMs = nowMs + due.everyMs;
    return due.request;
  }
}
