import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { endGroup, GRACE_MS } from './end-group.js';
import type { ErrorLines } from './error-lines.js';
import { type GroupGuard, guardGroup } from './group-guard.js';
import { OutputFlow } from './output-flow.js';
import type { ProgramEnd } from './program-end.js';

/** Standard error is for people: a program that writes it faster than about 1 MiB/s waits. */
const ERROR_REST_MS = 2;

export interface ProgramParts {
  /** In a process group of its own. */
  readonly child: ChildProcess;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly pid: number;
  readonly stopSignal: NodeJS.Signals;
  readonly errors: ErrorLines;
  /** Something came. */
  readonly onData: (bytes: Uint8Array) => void;
}

/** A program that runs, with all that it starts. */
export class Program {
  /** Resolves when it has ended, and all that it wrote is read. */
  readonly ended: Promise<ProgramEnd>;
  /** Resolves when also nobody is left in its group. */
  readonly #over: Promise<void>;
  readonly #parts: ProgramParts;
  readonly #guard: GroupGuard;
  readonly #output: OutputFlow;
  readonly #complaints: OutputFlow;
  readonly #input: Writable | null;
  #groupEnd: Promise<void> | undefined;

  constructor(parts: ProgramParts) {
    const { child, pid, stdout, stderr, errors, onData } = parts;
    this.#parts = parts;
    this.#guard = guardGroup(pid);
    this.#input = child.stdin;
    this.#output = new OutputFlow({ stream: stdout, take: onData });
    this.#complaints = new OutputFlow({
      stream: stderr,
      take: (bytes) => errors.push(bytes),
      restMs: ERROR_REST_MS,
    });
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    this.ended = this.#follow();
    this.#over = this.#outlast();
  }

  /** Resolves when the program, or the pipe to it, has taken the bytes. */
  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      // The session may use its bytes again, the pipe keeps them until they are read.
      this.#input?.write(Buffer.from(bytes), (cause) => {
        if (cause === undefined || cause === null) resolve();
        else reject(cause);
      });
    });
  }

  pause(): void {
    this.#output.pause();
  }

  resume(): void {
    this.#output.resume();
  }

  /** Ends it and all that it has started; what they still write is not handed on. */
  async stop(): Promise<void> {
    this.#output.drop();
    this.#input?.destroy();
    void this.#endGroup();
    await this.#over;
  }

  #endGroup(): Promise<void> {
    this.#groupEnd ??= endGroup(this.#parts.pid, this.#parts.stopSignal);
    return this.#groupEnd;
  }

  async #follow(): Promise<ProgramEnd> {
    const { child, errors } = this.#parts;
    const flows = [this.#output, this.#complaints];
    const closed = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.once('exit', resolve));
    // What it leaves behind ends with it.
    void this.#endGroup();
    for (const flow of flows) flow.expectEnd();
    // Whoever left the group may hold its output open.
    const timer = setInterval(() => {
      // A busy gateway may not have read for that long: the system is asked once more before.
      setImmediate(() => {
        for (const flow of flows) flow.closeIfTaken();
      });
    }, GRACE_MS);
    await closed;
    clearInterval(timer);
    errors.end();
    return { code: child.exitCode, signal: child.signalCode, lastLine: errors.last };
  }

  async #outlast(): Promise<void> {
    await this.ended;
    await this.#endGroup();
    await this.#guard.dismiss();
  }
}
