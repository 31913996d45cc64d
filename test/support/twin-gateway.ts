import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { planApp } from '../../src/app/plan-app.js';
import { startApp } from '../../src/app/start-app.js';
import { loadConfiguration } from '../../src/config/load-configuration.js';
import type { GatewayStatus } from '../../src/gateway/gateway-status.js';
import { createLog } from '../../src/log/create-log.js';

/**
 * An interface that says what it was told, as a text, and takes a speed: what is desired of it is
 * reported once it is so. With `lose` its device is gone.
 */
const PROBE = `export default {
  name: 'probe',
  apiVersion: 1,
  options: { type: 'object', additionalProperties: false, properties: {} },
  create: (_options, context) => ({
    start() {},
    stop() {},
    handle() {},
    stateUpdate(desired) {
      const { speed = null, lose } = desired.interfaces?.[context.name] ?? {};
      if (lose) context.lost(new Error('the cable is out'));
      context.report({ told: JSON.stringify(desired), speed });
    },
  }),
};
`;

/** What a gateway reports; as far as tests look at it. */
export interface ReportedState {
  readonly enabled?: boolean;
  readonly debug?: boolean;
  readonly level?: number;
  readonly truncated?: boolean;
  readonly desiredVersion?: number;
  readonly lastRefused?: { readonly code: string; readonly reason: string };
  readonly lastError?: {
    readonly interface: string;
    readonly code?: string;
    readonly message: string;
  };
  readonly interfaces?: Readonly<
    Record<'probe' | 'other', Readonly<Record<string, unknown>> | undefined>
  >;
}

export type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A gateway of this process with an interface `probe` and another one, `other`. */
export interface TwinGateway {
  readonly folder: string;
  readonly status: () => GatewayStatus;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const interfaceOf = (extra: Readonly<Record<string, unknown>> = {}) => ({
  module: './probe.mjs',
  isolation: 'inline',
  ...extra,
});

/** Starts one by sections of a configuration; in `folder` where that is given, which is kept then. */
export const startTwinGateway = async (
  sections: Sections,
  given?: string,
): Promise<TwinGateway> => {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'twin-'));
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
  const { interfaces = {}, gateway = {}, map = { topics: ['in/#'] }, ...others } = sections;
  const configuration = {
    gateway: { name: 'here', restartmin: 30, restartmax: 30, ...gateway },
    map,
    interfaces: { probe: interfaceOf(), other: interfaceOf(), ...interfaces },
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
  const console = new PassThrough();
  let output = '';
  console.on('data', (chunk) => {
    output += String(chunk);
  });
  const log = createLog({ consoleLevel: 'INFO', format: 'text', console });
  const app = await startApp(plan, { log });
  await app.started;
  return {
    folder,
    status: () => app.gateway.status,
    log: () => output,
    stop: async () => {
      await app.stop();
      await log.close();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
