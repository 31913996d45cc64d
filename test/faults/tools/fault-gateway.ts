import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  COMMAND,
  type Finished,
  type Running,
  startCommand,
  startProgram,
} from '../../support/built-command.js';
import { Bell } from './bell.js';
import { type NumberDevice, startNumberDevice } from './number-device.js';

type Options = Readonly<Record<string, string | number | boolean>>;

export interface FaultGatewayOptions {
  /** Of the broker, or of what stands in front of it. */
  readonly port: number;
  /** Options of the section `[MQTT]`, in place of the quick ones. */
  readonly mqtt?: Options;
  /** Options of the section `[GATEWAY]`. */
  readonly gateway?: Options;
  /** Of the device. */
  readonly device?: Options;
  /** `publish` of the routes of numbers, as YAML in braces; default `DURABLE`. */
  readonly publish?: string;
  /** `publish` of the route of answers; default `{ qos: 1 }`, in memory. */
  readonly answerPublish?: string;
  /** More routes of the map, as YAML below `routes`. */
  readonly routes?: string;
  readonly env?: Readonly<Record<string, string>>;
  /**
   * What starts the command, given the folder, such as a program that limits it.
   *
   * @example (folder) => ['prlimit', '--fsize=100000']
   */
  readonly through?: (folder: string) => readonly [program: string, ...args: string[]];
}

/** A gateway as a child process, in a folder that outlives its lives. */
export interface FaultGateway {
  readonly folder: string;
  readonly name: string;
  readonly bell: Bell;
  readonly device: NumberDevice;
  /** The present life. */
  readonly running: () => Running;
  /** Begins a life, with `more` in its environment. */
  readonly launch: (more?: Readonly<Record<string, string>>) => Running;
  /** Begins a life; resolves when its device has been started. */
  readonly start: (more?: Readonly<Record<string, string>>) => Promise<void>;
  /** Ends the present life. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Finished>;
  /** What all lives wrote. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

/** `publish` of a route that must not lose anything. */
const DURABLE = '{ qos: 1, delivery: durable }';

/** Everything that waits is short, so that a case takes seconds. */
const QUICK = {
  host: '127.0.0.1',
  protocol: 5,
  qos: 1,
  keepalive: 5,
  connecttimeout: 2,
  reconnectmin: 0.01,
  reconnectmax: 0.1,
  acktimeout: 5,
} as const;

const sectionText = (name: string, options: Options): string =>
  `[${name}]\n${Object.entries(options)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}`;

const mapText = (publish: string, answerPublish: string): string => `version: 2
routes:
  number:
    topic: numbers/<device>
    payload: <number>
    message: { type: status, function: Fault, action: NUMBER }
    publish: ${publish}
  answer:
    topic: answers/<number>
    payload: <number>
    message: { type: status, function: Fault, action: ANSWER }
    publish: ${answerPublish}
  command:
    topic: do
    payload: <number>
    message: { type: command, function: Fault, action: DO }
`;

/** Writes configuration and map, and listens as the device's far end; nothing is started yet. */
export const createFaultGateway = async ({
  port,
  mqtt = {},
  gateway = {},
  device: deviceOptions = {},
  publish = DURABLE,
  answerPublish = '{ qos: 1 }',
  routes = '',
  env = {},
  through,
}: FaultGatewayOptions): Promise<FaultGateway> => {
  const folder = mkdtempSync(join(tmpdir(), 'fault-'));
  const name = 'fault';
  const bell = new Bell();
  const device = await startNumberDevice(join(folder, 'device'), bell);
  writeFileSync(
    join(folder, 'fault.conf'),
    [
      sectionText('GATEWAY', { name, statusinterval: 1, restartmin: 0.05, ...gateway }),
      sectionText('INTERFACE:numbers', {
        module: join(import.meta.dirname, 'number-source.mjs'),
        isolation: 'inline',
        socket: device.path,
        ...deviceOptions,
      }),
      sectionText('MAP', { mapfilename: 'fault.yaml' }),
      sectionText('MQTT', { ...QUICK, port, ...mqtt }),
      sectionText('LOG', { consolelevel: 'INFO' }),
    ].join('\n'),
  );
  writeFileSync(join(folder, 'fault.yaml'), mapText(publish, answerPublish) + routes);

  const lives: Running[] = [];
  const running = (): Running => {
    const life = lives.at(-1);
    if (life === undefined) throw new Error('the gateway was never started');
    return life;
  };
  const output = (): string => lives.map((life) => life.output()).join('--- next life ---\n');
  const launch: FaultGateway['launch'] = (more = {}) => {
    const args = ['run', '-c', 'fault.conf'];
    const options = { cwd: folder, env: { ...env, ...more } };
    const [program, ...before] = through?.(folder) ?? [];
    const life =
      program === undefined
        ? startCommand(args, options)
        : startProgram(program, [...before, process.execPath, COMMAND, ...args], options);
    lives.push(life);
    life.child.on('output', bell.ring);
    return life;
  };
  const start: FaultGateway['start'] = async (more) => {
    const before = device.starts();
    const life = launch(more);
    let over = false;
    void life.ended.then(() => {
      over = true;
      bell.ring();
    });
    await bell.until(() => over || device.starts() > before, 'a start of the device', {
      state: output,
    });
    if (over) throw new Error(`the gateway ended at its start:\n${life.output()}`);
  };
  return {
    folder,
    name,
    bell,
    device,
    running,
    launch,
    start,
    end: (signal) => running().stop(signal),
    output,
    close: async () => {
      for (const life of lives) await life.stop('SIGKILL');
      await device.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
