import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { type ConsoleStep, consoleSteps } from './console-steps.js';
import { DocProcess } from './doc-process.js';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.js';
import { outputPattern } from './output-pattern.js';

export const PACKAGE_FOLDER = join(import.meta.dirname, '..', '..');
const MAIN = join(PACKAGE_FOLDER, 'dist', 'src', 'cli', 'main.js');

export interface WalkOptions {
  /** Ports as the document has them; free ones are used in their place. */
  readonly ports?: readonly number[];
  readonly environment?: (ports: ReadonlyMap<number, number>) => Record<string, string>;
  /** Runs before the first block, in the folder of the walk. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** The command `mqttgateway` in the folder of the walk; the built one of this checkout by default. */
  readonly main?: (folder: string) => string;
  /** What is run in place of a command; unchanged for most. */
  readonly replace?: (command: string) => string;
}

export interface Walked {
  readonly files: number;
  readonly commands: number;
}

/** Ends a line of output where Ctrl-C is pressed. */
const CTRL_C = '^C\n';

class Walk {
  readonly #folder: string;
  readonly #ports: ReadonlyMap<number, number>;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #replace: (command: string) => string;
  readonly #terminals = new Map<string, DocProcess>();
  #cwd: string;
  #lastExit = 0;
  #files = 0;
  #commands = 0;

  constructor(folder: string, ports: ReadonlyMap<number, number>, options: WalkOptions) {
    this.#folder = folder;
    this.#cwd = folder;
    this.#ports = ports;
    this.#replace = options.replace ?? ((command) => command);
    this.#environment = {
      PATH: `${join(folder, '.bin')}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      ...options.environment?.(ports),
    };
  }

  get walked(): Walked {
    return { files: this.#files, commands: this.#commands };
  }

  async block({ language, info, text }: MarkdownBlock): Promise<void> {
    const { file, terminal } = info;
    if (file !== undefined) await this.#write(join(this.#cwd, file), text);
    else if (language !== 'console') return;
    else if (terminal !== undefined) await this.#inTerminal(terminal, text);
    else await this.#session(consoleSteps(text));
  }

  async end(): Promise<void> {
    for (const terminal of this.#terminals.values()) {
      terminal.signal('SIGINT');
      await terminal.ended;
    }
  }

  async #write(path: string, text: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, this.#withPorts(text));
    this.#files += 1;
  }

  /** A command that goes on running; a block without one shows what it prints later. */
  async #inTerminal(name: string, text: string): Promise<void> {
    const [step, more] = consoleSteps(text);
    if (step === undefined || more !== undefined)
      throw new Error(`expected one command in the terminal "${name}"`);
    if (step.command !== undefined)
      this.#terminals.set(name, this.#start(`exec ${this.#replace(step.command)}`));
    const terminal = this.#terminals.get(name);
    if (terminal === undefined) throw new Error(`nothing runs in the terminal "${name}"`);
    const [before = '', after] = step.output.split(CTRL_C);
    await terminal.until(outputPattern(before));
    if (after === undefined) return;
    terminal.signal('SIGINT');
    this.#terminals.delete(name);
    await terminal.until(outputPattern(after));
    await terminal.ended;
  }

  async #session(steps: readonly ConsoleStep[]): Promise<void> {
    if (steps.length === 0) throw new Error('a console block without a command');
    for (const [index, { command, output }] of steps.entries()) {
      if (command === undefined) throw new Error(`output without a command:\n${output}`);
      const [, folder] = /^cd (\S+)$/.exec(command) ?? [];
      if (folder !== undefined) {
        this.#cwd = join(this.#cwd, folder);
        continue;
      }
      const nextAsks = steps[index + 1]?.command === 'echo $?';
      const ran = this.#start(`(exit ${this.#lastExit})\n${this.#replace(command)}`);
      this.#lastExit = (await ran.ended) ?? -1;
      const pattern = new RegExp(`^${outputPattern(output)}$`);
      if (!pattern.test(ran.output))
        throw new Error(`$ ${command}\nexpected\n${output}\nbut there was\n${ran.output}`);
      if (this.#lastExit !== 0 && !nextAsks)
        throw new Error(`$ ${command}\nended with ${this.#lastExit}; show it with: echo $?`);
    }
  }

  #start(script: string): DocProcess {
    this.#commands += 1;
    return new DocProcess(this.#withPorts(script), {
      cwd: this.#cwd,
      environment: this.#environment,
      edit: (text) => this.#withoutFolder(text),
    });
  }

  #withPorts(text: string): string {
    return [...this.#ports].reduce(
      (edited, [shown, free]) => edited.replace(new RegExp(`\\b${shown}\\b`, 'g'), String(free)),
      text,
    );
  }

  #withoutFolder(text: string): string {
    return [...this.#ports].reduce(
      (edited, [shown, free]) => edited.replace(new RegExp(`\\b${free}\\b`, 'g'), String(shown)),
      text.replaceAll(this.#folder, '/srv'),
    );
  }
}

/**
 * Does what a document says: writes the blocks that name a file (`yaml file=home.yaml`), runs the
 * commands of the console blocks with the built command, compares what they print, and ends what
 * still runs (`console terminal=NAME`).
 */
export const walkDocument = async (
  document: string,
  options: WalkOptions = {},
): Promise<Walked> => {
  const markdown = await readFile(join(PACKAGE_FOLDER, document), 'utf8');
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mqttgateway-docs-')));
  const ports = new Map<number, number>();
  for (const port of options.ports ?? []) ports.set(port, await freePort());
  await mkdir(join(folder, '.bin'));
  await writeFile(
    join(folder, '.bin', 'mqttgateway'),
    `#!/bin/sh\nexec "${process.execPath}" "${options.main?.(folder) ?? MAIN}" "$@"\n`,
    { mode: 0o755 },
  );
  const walk = new Walk(folder, ports, options);
  try {
    await options.prepare?.(folder);
    for (const block of markdownBlocks(markdown)) {
      await walk.block(block).catch((cause: unknown) => {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`${document}:${block.line}: ${why}`, { cause });
      });
    }
    return walk.walked;
  } finally {
    await walk.end();
    await rm(folder, { recursive: true, force: true });
  }
};
