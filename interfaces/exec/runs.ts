import { GatewayError, type InterfaceContext, Throttle } from 'mqttgateway/interface';
import type { LineEvents } from 'mqttgateway/interface/declared';
import type { ExecOptions } from './exec-options.js';
import type { Program } from './program.js';
import { endFault } from './program-end.js';
import { startProgram } from './start-program.js';

const LINE_FEED = 10;

/** Whether frames are lines, so that one without its end is complete when the run is. */
const hasLines = ({ framing = 'line' }: ExecOptions): boolean =>
  framing === 'line' || (typeof framing === 'object' && 'line' in framing);

/** The runs of a program, one after the other. */
export class Runs {
  readonly #options: ExecOptions;
  readonly #context: InterfaceContext;
  readonly #events: LineEvents;
  readonly #warnings: Throttle;
  /** The last one. */
  #program: Program | undefined;
  #lastByte = LINE_FEED;
  /** In a row. */
  #failures = 0;
  #isRunning = false;
  #isPaused = false;
  #isClosed = false;

  constructor(options: ExecOptions, context: InterfaceContext, events: LineEvents) {
    this.#options = options;
    this.#context = context;
    this.#events = events;
    this.#warnings = new Throttle({
      monotonicMs: () => performance.now(),
      report: (text, fields) => context.log.warn(text, fields),
    });
  }

  /** Also the runs that are yet to come, until `resume`. */
  pause(): void {
    this.#isPaused = true;
    this.#program?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#program?.resume();
  }

  /** Begins the first run. @throws GatewayError where the program cannot be started */
  async begin(): Promise<void> {
    this.#isRunning = true;
    const program = await this.#start();
    void this.#follow(program);
  }

  /** One more run, unless the last one still runs. */
  async next(): Promise<void> {
    if (this.#isRunning || this.#isClosed) return;
    this.#isRunning = true;
    try {
      await this.#follow(await this.#start());
    } catch (cause) {
      this.#isRunning = false;
      if (!(cause instanceof GatewayError)) throw cause;
      this.#fail(cause);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#warnings.flush();
    await this.#program?.stop();
  }

  async #start(): Promise<Program> {
    this.#lastByte = LINE_FEED;
    const program = await startProgram(this.#options, this.#context, (bytes) => {
      this.#lastByte = bytes.at(-1) ?? this.#lastByte;
      this.#events.data(bytes);
    });
    this.#program = program;
    if (this.#isPaused) program.pause();
    // Nothing of the last run belongs to this one.
    this.#events.came();
    return program;
  }

  async #follow(program: Program): Promise<void> {
    const { command, runtimeout } = this.#options;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void program.stop();
    }, runtimeout * 1000);
    if (this.#isClosed) void program.stop();
    const end = await program.ended;
    clearTimeout(timer);
    this.#isRunning = false;
    if (this.#isClosed) return;
    const isGood = end.code === 0 && !isLate;
    if (isGood && this.#lastByte !== LINE_FEED && hasLines(this.#options))
      this.#events.data(Uint8Array.of(LINE_FEED));
    const how = isLate ? `did not end within ${runtimeout} s` : undefined;
    const fault = endFault(command, end, how);
    this.#events.left(fault);
    if (isGood) this.#failures = 0;
    else this.#fail(fault);
  }

  #fail(fault: GatewayError): void {
    const { lostafter } = this.#options;
    this.#failures += 1;
    this.#context.count('runsFailed');
    if (lostafter > 0 && this.#failures >= lostafter) {
      const often = this.#failures === 1 ? '' : `, and so ${this.#failures} runs in a row`;
      this.#events.ended(new GatewayError(fault.code, `${fault.message}${often}`));
    } else this.#warnings.trigger('failed', `a run failed: ${fault.message}`, { code: fault.code });
  }
}
