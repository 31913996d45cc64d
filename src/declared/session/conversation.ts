import { errorText } from '../../errors/error-text.js';
import type { GatewayError } from '../../errors/gateway-error.js';
import { Dialogue, type DialogueOptions, type Request, type Step } from '../../wire/dialogue.js';
import { requestFailure } from './line-failure.js';

export interface ConversationOptions {
  readonly dialogue: DialogueOptions;
  readonly monotonicMs: () => number;
  readonly write: (frame: Uint8Array) => Promise<void>;
  /** The device is gone, as far as the conversation can tell. */
  readonly onLost: (step: Extract<Step, { kind: 'lost' }>) => void;
  /** The line did not take a frame. */
  readonly onWriteFailed: (cause: Error) => void;
  /** A poll or a part of the handshake came to nothing. */
  readonly onUnanswered: (request: Request, failure: GatewayError) => void;
  /** Requests were sent so many times more, as no answer came or a refusal. */
  readonly onRetried: (count: number) => void;
  /** What else is known about an answer that did not come, as the end of a sentence; or nothing. */
  readonly explain: () => string;
  /** Whether something is to be done earlier than before: `nextAtMs` has changed. */
  readonly onChange: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (cause: Error) => void;
}

/** Carries out what `Dialogue` says, with one device, until `end`. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #dialogue: Dialogue;
  /** Whoever waits for a request; polls have nobody. */
  readonly #waiting = new Map<Request, Waiting>();
  #writing: Promise<void> = Promise.resolve();
  #ready: Waiting | undefined;
  #ended: Error | undefined;
  #retries = 0;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#dialogue = new Dialogue(options.dialogue);
  }

  get awaiting(): string | undefined {
    return this.#dialogue.awaiting;
  }

  get nextAtMs(): number {
    return this.#ended === undefined ? this.#dialogue.nextAtMs : Infinity;
  }

  /** Resolves when the handshake is over; rejects where it came to nothing. */
  begin(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#ready = { resolve, reject };
      this.#do(this.#dialogue.begin(this.#options.monotonicMs()));
    });
  }

  /** Resolves when the request is answered, or written where it has no answer. */
  async send(request: Request, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw abortCause(signal);
    const outcome = new Promise<void>((resolve, reject) => {
      if (this.#ended === undefined) this.#waiting.set(request, { resolve, reject });
      else reject(this.#ended);
    });
    const onAbort = (): void => {
      this.#dialogue.withdraw(request);
      this.#waiting.get(request)?.reject(abortCause(signal));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      if (this.#ended === undefined)
        this.#do(this.#dialogue.send(request, this.#options.monotonicMs()));
      await outcome;
    } finally {
      this.#waiting.delete(request);
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Every poll is sent soon, whatever its period. */
  poll(): void {
    this.#do(this.#dialogue.poll(this.#options.monotonicMs()));
  }

  /** Something came, whatever it is. */
  heard(): void {
    this.#dialogue.heard(this.#options.monotonicMs());
  }

  /** A rule has read a frame. */
  read(rule: string): void {
    this.#do(this.#dialogue.read(rule, this.#options.monotonicMs()));
  }

  /** Nothing was listened to for so long. */
  deaf(forMs: number): void {
    this.#dialogue.deaf(forMs);
  }

  due(): void {
    this.#do(this.#dialogue.due(this.#options.monotonicMs()));
  }

  /** Whoever waits is told the cause; nothing is written any more. */
  end(cause: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = cause;
    this.#ready?.reject(cause);
    for (const { reject } of this.#waiting.values()) reject(cause);
  }

  #do(steps: readonly Step[]): void {
    if (this.#ended !== undefined) return;
    for (const step of steps)
      switch (step.kind) {
        case 'write':
          this.#write(step.request);
          break;
        case 'done':
          this.#waiting.get(step.request)?.resolve();
          break;
        case 'failed':
          this.#fail(step.request, requestFailure(step.request, step.why, this.#options.explain()));
          break;
        case 'ready':
          this.#ready?.resolve();
          break;
        case 'lost':
          this.#options.onLost(step);
      }
    const { retries } = this.#dialogue;
    if (retries > this.#retries) this.#options.onRetried(retries - this.#retries);
    this.#retries = retries;
    this.#options.onChange();
  }

  #fail(request: Request, failure: GatewayError): void {
    const waiting = this.#waiting.get(request);
    if (waiting === undefined) this.#options.onUnanswered(request, failure);
    else waiting.reject(failure);
  }

  /** One after the other: an answer may come, and the next frame with it, before a write is done. */
  #write(request: Request): void {
    const { write, monotonicMs, onWriteFailed } = this.#options;
    this.#writing = this.#writing.then(async () => {
      if (this.#ended !== undefined) return;
      try {
        await write(request.frame);
        this.#do(this.#dialogue.written(request, monotonicMs()));
      } catch (cause) {
        if (this.#ended !== undefined) return;
        const fault = cause instanceof Error ? cause : new Error(errorText(cause));
        this.#waiting.get(request)?.reject(fault);
        onWriteFailed(fault);
      }
    });
  }
}

const abortCause = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error('aborted');
