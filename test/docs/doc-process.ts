import { spawn } from 'node:child_process';
import { PATIENCE_MS } from '../support/patience.js';
import { signalGroup } from '../support/signal-group.js';
import { steadyText } from './output-pattern.js';

export interface DocProcessOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Applied to what it prints. */
  readonly edit: (text: string) => string;
}

/** A command of a document, run by a shell, both streams in one as on a terminal. */
export class DocProcess {
  /** Null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly #child;
  readonly #edit: (text: string) => string;
  readonly #watchers = new Set<() => void>();
  #raw = '';
  #seen = 0;
  #over = false;

  constructor(script: string, { cwd, environment, edit }: DocProcessOptions) {
    this.#edit = edit;
    // A group of its own: it is ended with all that it started.
    this.#child = spawn('sh', ['-c', `exec 2>&1\n${script}`], {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    this.#child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      this.#raw += chunk;
      this.#tell();
    });
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code) => {
        this.#over = true;
        this.#tell();
        resolve(code);
      });
    });
  }

  /** Everything printed so far, without what varies. */
  get output(): string {
    return steadyText(this.#edit(this.#raw));
  }

  /** Resolves when what was printed since the last call begins with `pattern`. */
  until(pattern: string): Promise<void> {
    const expected = new RegExp(`^${pattern}`);
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      const fail = (why: string): void => {
        stop();
        const rest = this.output.slice(this.#seen);
        reject(new Error(`${why}; expected\n${pattern}\nbut there was\n${rest}`));
      };
      const look = (): void => {
        const found = expected.exec(this.output.slice(this.#seen));
        if (found === null) {
          if (this.#over) fail('the command has ended');
          return;
        }
        this.#seen += found[0].length;
        stop();
        resolve();
      };
      const timer = setTimeout(() => fail('the time is up'), PATIENCE_MS);
      this.#watchers.add(look);
      look();
    });
  }

  /** Sends a signal to it and what it started. */
  signal(name: NodeJS.Signals): void {
    if (!this.#over) signalGroup(this.#child.pid, name);
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
