import { faultText } from '../errors/fault-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { OwnFilters } from '../isolation/own-filters.js';
import type { DeviceInterface, OwnMessage } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { codeOf } from './code-of.js';
import { CommandQueue } from './command-queue.js';
import { withDeadline } from './deadline.js';
import type { CommandOutcome, CommandsLeft, CommandTerms } from './inbox/command-terms.js';
import type { InstanceLog } from './instance-log.js';
import type { InstancePort } from './instance-port.js';
import type { CommandCounters } from './interface-snapshot.js';
import { stackOf } from './stack-of.js';
import { doWork, type Work, workText } from './work.js';

/** Of all that waits for one interface. */
const MAX_BYTES = 16_777_216;
/**
 * Messages on own topics that wait beside the commands: as many as a broker may send without PUBACK, so
 * that a burst is slowed down by it in place of being left out. Some send more than they were told.
 */
const MAX_OWN_MESSAGES = 1024;

export interface InstanceWorkOptions {
  /** Of the instance. */
  readonly name: string;
  readonly maxCommands: number;
  readonly commandTimeoutMs: number;
  readonly monotonicMs: () => number;
  /** Whether the gateway has other instances now, which get the same commands. */
  readonly hasNeighbours: () => boolean;
  readonly port: Pick<InstancePort, 'desired' | 'listen'>;
  /** That runs now. */
  readonly device: () => DeviceInterface | undefined;
  /** What the instance is doing, for the log. */
  readonly state: () => string;
  /** Something was not finished in time: only a new start makes the interface free again. */
  readonly onHangs: (cause: GatewayError) => void;
  readonly log: Log;
  readonly heldBack: InstanceLog;
}

/** What one instance has to do: commands, messages on topics of its own, actions, desired state. */
export class InstanceWork {
  readonly #options: InstanceWorkOptions;
  readonly #queue: CommandQueue<Work>;
  /** The topics of its own. */
  readonly own: OwnFilters;
  /** Aborts what is being done. */
  #work = new AbortController();
  /** Whether that waits in the queue already. */
  #tellsDesired = false;

  constructor(options: InstanceWorkOptions) {
    const { maxCommands, monotonicMs, port } = options;
    this.#options = options;
    this.#queue = new CommandQueue({
      maxCount: maxCommands,
      maxBytes: MAX_BYTES,
      extra: {
        maxCount: MAX_OWN_MESSAGES,
        isOne: ({ kind }) => kind === 'own' || kind === 'desired',
      },
      monotonicMs,
      execute: (work) => this.#execute(work),
    });
    this.own = new OwnFilters((filters) =>
      port.listen(filters, (message, by) => this.#hear(message, by)),
    );
  }

  get counters(): CommandCounters {
    return this.#queue.counters;
  }

  get isFull(): boolean {
    return this.#queue.isFull;
  }

  /** @returns why it was left out and counted, or undefined */
  take(work: Work, terms?: CommandTerms): 'full' | 'not-running' | undefined {
    const { maxCommands, state, heldBack } = this.#options;
    const left = this.#queue.push(work, terms);
    if (left === undefined) return undefined;
    const many =
      work.kind === 'own'
        ? `${MAX_OWN_MESSAGES} messages wait already`
        : `${maxCommands} commands wait already (commandqueue)`;
    const why = left === 'full' ? `${many}, or 16 MiB` : `the interface is ${state()}`;
    heldBack.warn(left, `${workText(work)} left out: ${why}`);
    return left;
  }

  /** Has the interface told the desired state, where there is one; once is enough. */
  tellDesired(): void {
    if (this.#tellsDesired || this.#options.port.desired() === undefined) return;
    this.#tellsDesired = true;
    const settle = (): void => {
      this.#tellsDesired = false;
    };
    this.take({ kind: 'desired' }, { settle });
  }

  /** From now on it is done, one after another. */
  open(): void {
    this.#queue.open();
  }

  /** Takes no more, and leaves out what waits, or gives it to the heir. */
  close(as: CommandsLeft, heir?: { take(work: Work, terms: CommandTerms): void }): void {
    const dropped = this.#queue.close(as, heir);
    if (dropped > 0)
      this.#options.log.warn(`${dropped} waiting commands left out: the interface stops`);
  }

  /** Resolves when nothing is being done. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Cuts off what is being done. */
  abort(): void {
    this.#work.abort(new Error(`${this.#options.name} stops`));
    this.#work = new AbortController();
  }

  async #execute(work: Work): Promise<Exclude<CommandOutcome, 'expired'>> {
    const { name, commandTimeoutMs, port, onHangs } = this.#options;
    const device = this.#options.device();
    if (device === undefined) return 'failed';
    try {
      const tools = {
        handlerOf: (filter: string) => this.own.handlerOf(filter),
        desired: () => {
          // What changes from here on is to be told once more.
          this.#tellsDesired = false;
          return port.desired();
        },
      };
      const run = (signal: AbortSignal) => doWork(device, work, signal, tools);
      if ((await withDeadline(run, commandTimeoutMs, this.#work.signal)) === 'done')
        return 'executed';
    } catch (cause) {
      return this.#failed(work, cause);
    }
    // The contract promises one at a time; only a new start can keep that now. Others wait for it.
    this.#queue.hold();
    onHangs(
      new GatewayError(
        'INTERFACE_COMMAND_TIMEOUT',
        `${name} did not finish ${work.kind === 'command' ? work.message.action : workText(work)} within ${commandTimeoutMs / 1000} s`,
      ),
    );
    return 'timedOut';
  }

  #failed(work: Work, cause: unknown): 'unknown' | 'failed' {
    const { name, hasNeighbours, log, heldBack } = this.#options;
    const isUnknown = codeOf(cause) === 'INTERFACE_UNKNOWN_COMMAND';
    const text = `${workText(work)} failed: ${faultText(cause)}`;
    const isForAll =
      work.kind === 'action'
        ? work.action.isForAll === true
        : work.kind === 'command' && work.message.gateway !== name;
    // Every instance gets every command: what one does not know is mostly another's.
    if (isUnknown && hasNeighbours() && isForAll) log.debug(text);
    else {
      heldBack.error('failed', text, { code: 'INTERFACE_COMMAND_FAILED' });
      heldBack.mistake(text, stackOf(cause));
    }
    return isUnknown ? 'unknown' : 'failed';
  }

  /** A message on a topic of its own; its acknowledgement waits until it was handled. */
  #hear(message: OwnMessage, filters: readonly string[]): Promise<'leave' | undefined> {
    return new Promise((resolve) => {
      this.take(
        { kind: 'own', message, filters },
        {
          bytes: message.payload.length,
          settle: (fate) => resolve(fate === 'stopping' ? 'leave' : undefined),
        },
      );
    });
  }
}
