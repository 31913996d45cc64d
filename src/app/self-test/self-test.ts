import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedConfiguration } from '../../config/configuration.js';
import { loadConfiguration } from '../../config/load-configuration.js';
import { renderDefaultConf } from '../../config/render-default-conf.js';
import type { Translated } from '../../gateway/translated.js';
import { createLog } from '../../log/create-log.js';
import { keywordCount } from '../../map/keyword-count.js';
import { createMessage } from '../../map/message.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../../mqtt/embedded-broker.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import { MgClient } from '../../mqtt/mg-client.js';
import type { AppPlan } from '../app-plan.js';
import { demoSettings } from '../demo-settings.js';
import { packageRoot } from '../package-info.js';
import { planApp } from '../plan-app.js';
import { type App, startApp } from '../start-app.js';
import { type CuttableLink, openCuttableLink } from './cuttable-link.js';
import { expectSoon } from './expect-soon.js';

/** One step of the self-test. */
export interface Check {
  readonly name: string;
  /** Runs the step. @returns what was seen, for people @throws Error with what was not */
  readonly run: () => Promise<string> | string;
}

/** The whole self-test: real broker, real connections, the dummy interface, nothing outside. */
export interface SelfTest {
  readonly checks: readonly Check[];
  close(): Promise<void>;
}

const NOT_TRIED = 'not tried: an earlier check failed';

/** Everything the steps share. */
class Bench {
  broker: EmbeddedBroker | undefined;
  link: CuttableLink | undefined;
  peer: MgClient | undefined;
  app: App | undefined;
  readonly watchers = new Set<(translated: Translated) => void>();
  readonly silent = createLog({ consoleLevel: 'NONE', format: 'text' });

  async close(): Promise<void> {
    // What a failed step left half open may fail to close; the result is known by then.
    const ignore = (): undefined => undefined;
    await this.app?.stop().catch(ignore);
    await this.peer?.stop().catch(ignore);
    this.link?.close();
    await this.broker?.close().catch(ignore);
    await this.silent.close();
  }

  need<Part>(part: Part | undefined): Part {
    if (part === undefined) throw new Error(NOT_TRIED);
    return part;
  }

  received(what: string, matches: (message: InboundMessage) => boolean): Promise<InboundMessage> {
    const peer = this.need(this.peer);
    return expectSoon<InboundMessage>(what, (resolve) => {
      const listener = (message: InboundMessage): void => {
        if (matches(message)) resolve(message);
      };
      peer.on('message', listener);
      return () => peer.off('message', listener);
    });
  }
}

const STATE = 'mqttgateway/dummy/state';
const state = (value: string) => (message: InboundMessage) =>
  message.topic === STATE && message.payload.toString() === value;

const load = (flags: Readonly<Record<string, string>>): LoadedConfiguration =>
  loadConfiguration({ cwd: packageRoot(), environment: {}, flags, fallback: demoSettings() });

const planned = async (flags: Readonly<Record<string, string>>): Promise<AppPlan> => {
  const { plan, problems } = await planApp(load(flags), packageRoot());
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return plan;
};

const checkDefaults = (): string => {
  const text = readFileSync(join(packageRoot(), 'default.conf'), 'utf8');
  if (text !== renderDefaultConf()) throw new Error('default.conf is not that of this version');
  const { problems } = loadConfiguration({
    file: join(packageRoot(), 'default.conf'),
    cwd: packageRoot(),
    environment: {},
  });
  const [problem] = problems;
  if (problem !== undefined) throw new Error(problem.message);
  return `default.conf, ${text.match(/^\[/gm)?.length ?? 0} sections`;
};

const checkMap = async (): Promise<string> => {
  const { map } = await planned({});
  const { analyseMap } = await import('../../map/analysis/analyse-map.js');
  const [{ verdict } = { verdict: 'unknown' }] = analyseMap(map).proofs;
  if (verdict !== 'proved') throw new Error('what the map prints it may read as something else');
  return `maps/dummy.yaml, ${keywordCount(map.definition)} keywords, invertible`;
};

const openBroker = async (bench: Bench): Promise<string> => {
  bench.broker = await startEmbeddedBroker();
  bench.link = await openCuttableLink(bench.broker.port);
  bench.peer = new MgClient({
    host: '127.0.0.1',
    port: bench.broker.port,
    clientId: 'verify',
    protocol: '3.1.1',
    filters: [
      { filter: 'testmqttgtw/#', qos: 1 },
      { filter: STATE, qos: 1 },
    ],
  });
  const { peer } = bench;
  await expectSoon<void>('a connection', (resolve) => {
    peer.once('connected', () => resolve());
    peer.start();
    return () => undefined;
  });
  return `127.0.0.1:${bench.broker.port}, MQTT 3.1.1`;
};

const KITCHEN = createMessage({
  type: 'command',
  function: 'DummyFunction',
  location: 'Kitchen',
  sender: 'verify',
  action: 'POWER_ON',
});

const checkInbound = async (bench: Bench): Promise<string> => {
  const peer = bench.need(bench.peer);
  const { port } = bench.need(bench.link);
  const plan = await planned({
    'mqtt.host': '127.0.0.1',
    'mqtt.port': String(port),
    'mqtt.reconnectmin': '0.05',
    'interface.period': '0.2',
  });
  const online = bench.received('online', state('online'));
  bench.app = await startApp(plan, {
    log: bench.silent,
    watch: (translated) => {
      for (const watcher of bench.watchers) watcher(translated);
    },
  });
  await online;
  const [publication] = plan.map.toMqtt(KITCHEN);
  const { topic, payload } = publication ?? { topic: '', payload: '' };
  const inbound = expectSoon<Translated>('the command', (resolve) => {
    const watcher = (translated: Translated): void => {
      if (translated.message?.sender === 'verify') resolve(translated);
    };
    bench.watchers.add(watcher);
    return () => bench.watchers.delete(watcher);
  });
  await peer.publish({ topic, payload, qos: 1, retain: false });
  const { message } = await inbound;
  const said = payload.toString();
  if (message?.action !== 'POWER_ON') throw new Error(`${said} became ${message?.action}`);
  return `${said} → ${message.action} (${message.function}, ${message.location})`;
};

const checkOutbound = async (bench: Bench): Promise<string> => {
  bench.need(bench.app);
  const { topic } = await bench.received('the dummy’s own message', (message) =>
    message.topic.endsWith('/dummy/C'),
  );
  return `MUTE_ON → ${topic}`;
};

const checkReconnect = async (bench: Bench): Promise<string> => {
  const link = bench.need(bench.link);
  bench.need(bench.app);
  const offline = bench.received('the will', state('offline'));
  const online = bench.received('online', state('online'));
  const since = performance.now();
  link.cut();
  await offline;
  await online;
  return `offline seen, online again in ${((performance.now() - since) / 1000).toFixed(1)} s`;
};

interface Step extends Check {
  /** The names of the steps that this one stands on. */
  readonly needs: readonly string[];
}

const stepsOn = (bench: Bench): readonly Step[] => [
  { name: 'defaults', needs: [], run: checkDefaults },
  { name: 'map', needs: [], run: checkMap },
  { name: 'embedded broker', needs: [], run: () => openBroker(bench) },
  { name: 'inbound', needs: ['embedded broker', 'map'], run: () => checkInbound(bench) },
  { name: 'outbound', needs: ['inbound'], run: () => checkOutbound(bench) },
  { name: 'reconnect and will', needs: ['inbound'], run: () => checkReconnect(bench) },
];

/** Prepares the self-test; nothing runs before its checks do. */
export const createSelfTest = (): SelfTest => {
  const bench = new Bench();
  const passed = new Set<string>();
  const checks = stepsOn(bench).map(({ name, needs, run }): Check => {
    const runOnce = async (): Promise<string> => {
      if (!needs.every((earlier) => passed.has(earlier))) throw new Error(NOT_TRIED);
      const detail = await run();
      passed.add(name);
      return detail;
    };
    return { name, run: runOnce };
  });
  return { checks, close: () => bench.close() };
};
