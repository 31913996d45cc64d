import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connectAsync } from 'mqtt';
import type { GatewayStatus } from '../../../src/gateway/gateway-status.js';
import type { InterfaceSnapshot } from '../../../src/gateway/interface-snapshot.js';
import { COMMAND, type Running, startCommand, startProgram } from '../../support/built-command.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { PATIENCE_MS } from '../../support/patience.js';
import type { resources } from '../../support/resources.js';

type Given = Readonly<Record<string, unknown>>;

/** Something that came over the broker, and when on the monotonic clock. */
export interface Heard {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  readonly atMs: number;
}

export interface HouseOptions {
  readonly interfaces: Readonly<Record<string, Given>>;
  readonly gateway?: Given;
  readonly mqtt?: Given;
  /** By default every topic below `house`, in the form of version 1. */
  readonly map?: Given;
  /** Written into the folder of the configuration. */
  readonly files?: Readonly<Record<string, string>>;
  /** By default the folder of the configuration. */
  readonly folder?: string;
  /** Before the built command, such as `faketime …`. */
  readonly through?: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly broker?: Mosquitto;
}

/** The built gateway and mosquitto as processes, and a client that hears all that goes over it. */
export interface House {
  readonly broker: Mosquitto;
  readonly gateway: Running;
  readonly folder: string;
  /** In order; all but the status topic. */
  readonly heard: readonly Heard[];
  readonly statuses: readonly GatewayStatus[];
  /** The first so far, or to come, that fits. */
  readonly until: (fits: (heard: Heard) => boolean) => Promise<Heard>;
  /** The first status to come that fits; the last one counts as well. */
  readonly status: (fits: (status: GatewayStatus) => boolean) => Promise<GatewayStatus>;
  /** The same of one instance. */
  readonly instance: (
    name: string,
    fits: (snapshot: InterfaceSnapshot) => boolean,
  ) => Promise<InterfaceSnapshot>;
  /** Resolves once the broker has it. */
  readonly publish: (topic: string, payload: string, retain?: boolean) => Promise<void>;
}

/** Quick where production is slow; everything else is as in production. */
const QUICK = { statusinterval: 1, restartmin: 0.05, restartmax: 0.1 };
/** Nothing that the observer is to hear is dropped. */
const BROKER = ['allow_anonymous true', 'max_queued_messages 0'];

/** Starts both; `use` of `resources` ends them after the test. */
export const startHouse = async (
  use: ReturnType<typeof resources>,
  { interfaces, gateway: more, mqtt, map, files = {}, through, env = {}, ...given }: HouseOptions,
): Promise<House> => {
  const folder =
    given.folder ??
    use(mkdtempSync(join(tmpdir(), 'house-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
  const broker =
    given.broker ?? use(await startMosquitto({ config: BROKER }), (it) => it.stop('SIGKILL'));
  const heard: Heard[] = [];
  const statuses: GatewayStatus[] = [];
  const news = new EventEmitter();
  const client = use(
    await connectAsync({ host: '127.0.0.1', port: broker.port, clientId: 'observer' }),
    (it) => it.endAsync(true),
  );
  client.on('message', (topic, bytes, { retain }) => {
    const payload = String(bytes);
    if (topic === 'mqttgateway/house/status') statuses.push(JSON.parse(payload));
    else heard.push({ topic, payload, retain, atMs: performance.now() });
    news.emit('news');
  });
  client.on('error', () => undefined);
  await client.subscribeAsync('#', { qos: 1 });

  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  // JSON is YAML.
  const configuration = {
    gateway: { name: 'house', ...QUICK, ...more },
    mqtt: {
      host: '127.0.0.1',
      port: broker.port,
      reconnectmin: 0.05,
      reconnectmax: 0.2,
      ...mqtt,
    },
    map: map ?? { root: 'house', topics: ['house/#'] },
    interfaces,
  };
  writeFileSync(join(folder, 'house.yaml'), JSON.stringify(configuration));
  const args = ['run', '-c', join(folder, 'house.yaml')];
  const options = { cwd: folder, env };
  const gateway = use(
    through === undefined
      ? startCommand(args, options)
      : startProgram(
          through[0],
          [...through.slice(1), process.execPath, COMMAND, ...args],
          options,
        ),
    // In order, as a host that loops has nobody else to end it.
    async (it) => {
      const late = setTimeout(() => void it.stop('SIGKILL'), 10_000);
      await it.stop();
      clearTimeout(late);
    },
  );

  let isOver = false;
  void gateway.ended.then(() => {
    isOver = true;
    news.emit('news');
  });
  const first = async <Found>(what: unknown, find: () => Found | undefined): Promise<Found> => {
    // Not a synchronisation: it only makes a failure readable before Jest's own limit.
    const overdue = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (overdue.aborted || isOver)
        throw new Error(
          `${isOver ? 'ended' : `${PATIENCE_MS / 1000} s`} without ${String(what)}; the last status is ` +
            `${JSON.stringify(statuses.at(-1), null, 1)}\n${gateway.output().slice(-8000)}`,
        );
      await once(news, 'news', { signal: overdue }).catch(() => undefined);
    }
  };
  const status: House['status'] = (fits) => {
    let from = Math.max(0, statuses.length - 1);
    return first(fits, () => {
      for (; from < statuses.length; from += 1) {
        const candidate = statuses[from];
        if (candidate !== undefined && fits(candidate)) return candidate;
      }
      return undefined;
    });
  };
  return {
    broker,
    gateway,
    folder,
    heard,
    statuses,
    status,
    until: (fits) => {
      let from = 0;
      return first(fits, () => {
        for (; from < heard.length; from += 1) {
          const candidate = heard[from];
          if (candidate !== undefined && fits(candidate)) return candidate;
        }
        return undefined;
      });
    },
    instance: async (name, fits) => {
      let found: InterfaceSnapshot | undefined;
      const of = (it: GatewayStatus): InterfaceSnapshot | undefined =>
        it.interfaces.find((snapshot) => snapshot.name === name);
      await status((it) => {
        found = of(it);
        return found !== undefined && fits(found);
      });
      if (found === undefined) throw new Error(`no instance ${name}`);
      return found;
    },
    publish: async (topic, payload, retain = false) => {
      await client.publishAsync(topic, payload, { qos: 1, retain });
    },
  };
};
