import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { AppPlan } from '../../src/app/app-plan.js';
import { planApp } from '../../src/app/plan-app.js';
import { startApp } from '../../src/app/start-app.js';
import { loadConfiguration } from '../../src/config/load-configuration.js';
import { createLog } from '../../src/log/create-log.js';
import type { MgClient } from '../../src/mqtt/mg-client.js';
import { connectClient } from './start-client.js';

/** An interface that says a temperature at its start, and answers a command with how it is then. */
const PROBE = `export default {
  name: 'probe',
  apiVersion: 1,
  options: { type: 'object', additionalProperties: false, properties: {} },
  create: (options, context) => ({
    async start() {
      await context.emit({ type: 'status', function: 'Climate', arguments: { temperature: '21.5' } });
    },
    stop() {},
    async handle(message) {
      context.log.info('handled ' + JSON.stringify(message));
      await context.emit({ ...message, type: 'status', sender: '' }).catch(() => undefined);
    },
  }),
};
`;

export type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A gateway of this process with one interface, `probe`. */
export interface DiscoveryGateway {
  readonly log: () => string;
  /** Goes on by another map, or other sections, as a reload does. */
  readonly reload: (map: string, sections?: Sections) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Its folder outlives it: remove it in the end. */
export const discoveryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'discovery-'));
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
  return folder;
};

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

const planOf = async (
  folder: string,
  port: number,
  map: string,
  sections: Sections,
): Promise<AppPlan> => {
  writeFileSync(join(folder, 'map.yaml'), map);
  const { gateway, ...others } = sections;
  const configuration = {
    gateway: { name: 'here', restartmin: 30, restartmax: 30, statusinterval: 0, ...gateway },
    map: { mapfilename: 'map.yaml' },
    mqtt: { host: '127.0.0.1', port, reconnectmin: 0.05, reconnectmax: 0.2 },
    discovery: { homeassistant: true, jitter: 0 },
    interfaces: { probe: { module: './probe.mjs', isolation: 'inline' } },
    ...others,
  };
  writeFileSync(join(folder, 'here.json'), JSON.stringify(configuration));
  const loaded = loadConfiguration({
    file: join(folder, 'here.json'),
    cwd: folder,
    environment: {},
  });
  const { plan, problems } = await planApp(loaded, folder, 'run');
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
};

export const startDiscoveryGateway = async (
  folder: string,
  port: number,
  map: string,
  sections: Sections = {},
): Promise<DiscoveryGateway> => {
  const console = new PassThrough();
  let output = '';
  console.on('data', (chunk) => {
    output += String(chunk);
  });
  const log = createLog({ consoleLevel: 'DEBUG', format: 'text', console });
  const app = await startApp(await planOf(folder, port, map, sections), { log });
  await app.started;
  let stopped: Promise<void> | undefined;
  return {
    log: () => output,
    reload: async (next, more = {}) => {
      const plan = await planOf(folder, port, next, { ...sections, ...more });
      await app.change(plan, { restart: new Set(), replacesClient: false });
    },
    stop: () => {
      stopped ??= app.stop().then(() => log.close());
      return stopped;
    },
  };
};

/** A client that keeps what it sees. */
export interface Watcher {
  readonly client: MgClient;
  /** Topic → the last payload that was retained or came; '' where it was cleared. */
  readonly last: ReadonlyMap<string, string>;
  readonly all: readonly { readonly topic: string; readonly text: string }[];
  /** Waits until what was seen is so. */
  readonly until: (isSo: (watcher: Watcher) => boolean) => Promise<void>;
}

/** Another client, of everything. */
export const watchBroker = async (port: number): Promise<Watcher> => {
  const client = await connectClient({ port });
  const last = new Map<string, string>();
  const all: { topic: string; text: string }[] = [];
  client.on('message', ({ topic, payload }) => {
    last.set(topic, payload.toString());
    all.push({ topic, text: payload.toString() });
  });
  const watcher: Watcher = {
    client,
    last,
    all,
    until: async (isSo) => {
      while (!isSo(watcher)) await new Promise((resolve) => client.once('message', resolve));
    },
  };
  client.setFilters([{ filter: '#', qos: 1 }]);
  return watcher;
};

/** What is retained at the broker now, as somebody sees it who comes anew. */
export const retainedAt = async (port: number): Promise<ReadonlyMap<string, string>> => {
  const watcher = await watchBroker(port);
  const mark = `mark/${crypto.randomUUID()}`;
  const seen = new Map<string, string>();
  watcher.client.on('message', ({ topic, payload, retain }) => {
    if (retain) seen.set(topic, payload.toString());
  });
  // What was retained comes before what is published later.
  while (!watcher.last.has(mark))
    await watcher.client
      .publish({ topic: mark, payload: '-', qos: 1, retain: false })
      .then(() => new Promise((resolve) => setTimeout(resolve, 20)));
  await watcher.client.stop();
  return seen;
};
