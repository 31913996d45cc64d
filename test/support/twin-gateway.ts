import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppPlan } from '../../src/app/app-plan.js';
import type { ReloadResult } from '../../src/app/reload/reload-result.js';
import type { GatewayStatus } from '../../src/gateway/gateway-status.js';
import { startFromFile } from './start-from-file.js';

/**
 * An interface that says what it was told, as a text, and takes a speed: what is desired of it is
 * reported once it is so. With `lose` its device is gone. With the option `count` it says 0, 1, 2, ….
 */
const PROBE = `export default {
  name: 'probe',
  apiVersion: 1,
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { count: { type: 'boolean', default: false, description: 'Whether it counts.' } },
  },
  create: ({ count }, context) => ({
    start() {
      let next = 0;
      const say = async () => {
        await context.emit({ type: 'status', function: 'Count', action: String(next) });
        next += 1;
      };
      if (count) context.every(5, say);
    },
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
    Record<'probe' | 'other' | 'third', Readonly<Record<string, unknown>> | undefined>
  >;
}

export type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A gateway of this process with an interface `probe` and another one, `other`. */
export interface TwinGateway {
  readonly folder: string;
  readonly status: () => GatewayStatus;
  readonly log: () => string;
  /** Takes up other sections while it runs. */
  readonly reload: (sections: Sections) => Promise<ReloadResult>;
  readonly stop: () => Promise<void>;
}

const interfaceOf = (extra: Readonly<Record<string, unknown>> = {}) => ({
  module: './probe.mjs',
  isolation: 'inline',
  ...extra,
});

export interface TwinGatewayOptions {
  /** Kept in the end. */
  readonly folder?: string | undefined;
  /** Of a map. */
  readonly routes?: Readonly<Record<string, unknown>>;
  /** In place of what `[TWIN]` says, which is longer than a test. */
  readonly tokenLifetimeS?: number;
}

/** Starts one by sections of a configuration. */
export const startTwinGateway = async (
  sections: Sections,
  { folder: given, routes, tokenLifetimeS }: TwinGatewayOptions = {},
): Promise<TwinGateway> => {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'twin-'));
  if (routes !== undefined)
    writeFileSync(join(folder, 'here.map.json'), JSON.stringify({ version: 2, routes }));
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
  const map = routes === undefined ? { topics: ['in/#'] } : { mapfilename: 'here.map.json' };
  const file = join(folder, 'here.json');
  const write = ({ interfaces = {}, gateway = {}, ...others }: Sections): void => {
    const configuration = {
      gateway: { name: 'here', restartmin: 30, restartmax: 30, ...gateway },
      map,
      interfaces: { probe: interfaceOf(), other: interfaceOf(), ...interfaces },
      ...others,
    };
    writeFileSync(file, JSON.stringify(configuration));
  };
  write(sections);
  let running: AppPlan | undefined;
  const { app, log, output, reloader } = await startFromFile(file, {
    change: (plan) => {
      const { configuration } = plan;
      const tokenlifetime = tokenLifetimeS ?? configuration.twin.tokenlifetime;
      return {
        ...plan,
        configuration: { ...configuration, twin: { ...configuration.twin, tokenlifetime } },
      };
    },
    start: (own, plan) => ({ control: { log: own, running: () => running ?? plan } }),
    reloader: {
      onResult: (_result, now) => {
        running = now.plan;
      },
    },
  });
  return {
    folder,
    status: () => app.gateway.status,
    log: output,
    reload: (changed) => {
      write(changed);
      return reloader.reload('files');
    },
    stop: async () => {
      await app.stop();
      await log.close();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
