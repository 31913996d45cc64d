/** Desired and reported state by retained topics, through a real mosquitto. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mosquitto, startMosquitto } from '../../../support/mosquitto.js';
import { requirePeer } from '../../../support/require-peer.js';
import { resources } from '../../../support/resources.js';
import { connectClient, stopClients } from '../../../support/start-client.js';
import {
  type ReportedState,
  type Sections,
  startTwinGateway,
  type TwinGateway,
} from '../../../support/twin-gateway.js';
import { until } from '../../../support/until.js';

interface App {
  readonly reported: () => ReportedState;
  /** How often it was published. */
  readonly count: () => number;
  readonly desire: (
    document: unknown,
    options?: { patch?: boolean; retain?: boolean },
  ) => Promise<void>;
  readonly desired: () => unknown;
}

requirePeer('mosquitto', '-h')('twin by topics', () => {
  const use = resources();
  let broker: Mosquitto;
  beforeEach(async () => {
    broker = use(await startMosquitto(), (it) => it.stop());
  });
  afterEach(stopClients);

  const completed = (sections: Sections): Sections => ({
    mqtt: { host: '127.0.0.1', port: broker.port, reconnectmin: 0.1, reconnectmax: 0.1 },
    ...sections,
    twin: { backend: 'topics', topic: 'twin', reportinterval: 0, ...sections['twin'] },
  });
  const start = async (sections: Sections = {}, folder?: string): Promise<TwinGateway> =>
    use(await startTwinGateway(completed(sections), { folder }), (it) => it.stop());

  const watch = async (): Promise<App> => {
    let reported: ReportedState = {};
    let desired: unknown;
    let count = 0;
    const client = await connectClient({
      port: broker.port,
      filters: [{ filter: 'twin/#', qos: 1 }],
      onMessage: ({ topic, payload }) => {
        const value = payload.length === 0 ? undefined : JSON.parse(payload.toString());
        if (topic === 'twin/desired') desired = value;
        if (topic !== 'twin/reported') return;
        reported = value;
        count += 1;
      },
    });
    return {
      reported: () => reported,
      count: () => count,
      desired: () => desired,
      desire: (document, { patch = false, retain = !patch } = {}) =>
        client.publish({
          topic: patch ? 'twin/desired/patch' : 'twin/desired',
          payload: typeof document === 'string' ? document : JSON.stringify(document),
          qos: 1,
          retain,
        }),
    };
  };

  test('of a burst of patches each counts', async () => {
    await start();
    const app = await watch();
    await app.desire({ first: true });
    await until(() => app.reported().interfaces?.probe?.['told'] === '{"first":true}');
    const names = Array.from({ length: 50 }, (_, index) => `part${index}`);
    await Promise.all(names.map((name) => app.desire({ [name]: 1 }, { patch: true })));
    const all = { first: true, ...Object.fromEntries(names.map((name) => [name, 1])) };
    await until(() => Object.keys(Object(app.desired())).length === 51);
    expect(app.desired()).toEqual(all);
    await until(() => app.reported().interfaces?.probe?.['told'] === JSON.stringify(all));
  });

  test('what the gateway and its interfaces are is reported, retained', async () => {
    await start();
    const app = await watch();
    await until(() => app.reported().level === 2);
    expect(app.reported()).toMatchObject({
      enabled: true,
      debug: false,
      generation: 1,
      interfaces: {
        probe: { state: 'running', enabled: true, debug: false },
        other: { state: 'running', enabled: true, debug: false },
      },
    });
    expect(app.reported()).not.toHaveProperty('lastRefused');
  });

  test('desired switches act on gateway and interfaces, and go back to the configuration when they go', async () => {
    const gateway = await start();
    const app = await watch();
    await app.desire({
      enabled: true,
      interfaces: { probe: { enabled: false }, other: { debug: true } },
    });
    await until(() => app.reported().interfaces?.probe?.['state'] === 'stopped');
    await until(() => app.reported().interfaces?.other?.['debug'] === true);
    expect(app.reported().interfaces?.probe).toMatchObject({ enabled: false, debug: false });
    await app.desire({ enabled: false });
    await until(() => app.reported().enabled === false);
    await until(() => app.reported().interfaces?.other?.['state'] === 'stopped');
    expect(gateway.status().active).toBe(false);
    await app.desire({});
    await until(() => app.reported().level === 2 && app.reported().enabled === true);
    expect(app.reported().interfaces).toMatchObject({
      probe: { state: 'running', enabled: true },
      other: { state: 'running', debug: false },
    });
  });

  test('msb-state is understood, and every interface is told the whole document', async () => {
    await start();
    const app = await watch();
    const desired = { 'msb-state': { enabled: true, debug: true }, colour: 'red' };
    await app.desire(desired);
    for (const name of ['probe', 'other'] as const)
      await until(() => app.reported().interfaces?.[name]?.['told'] === JSON.stringify(desired));
    await until(() => app.reported().debug === true);
  });

  test('what an interface reports stands beside its state, and goes when it is null', async () => {
    await start();
    const app = await watch();
    await app.desire({ interfaces: { probe: { speed: 7 } } });
    await until(() => app.reported().interfaces?.probe?.['speed'] === 7);
    await app.desire({ interfaces: { probe: {} } });
    await until(() => app.reported().interfaces?.probe?.['speed'] === undefined);
    expect(app.reported().interfaces?.probe?.['told']).toBe('{"interfaces":{"probe":{}}}');
  });

  test('a malformed document is refused, reported and logged once; what was desired before still counts', async () => {
    const gateway = await start();
    const app = await watch();
    await app.desire({ debug: true });
    await until(() => app.reported().debug === true);
    for (const [wrong, reason] of [
      ['{"debug":', /is not JSON/],
      ['[1]', /is not a JSON object/],
      [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, /deeper than 16 levels/],
      [{ enabled: 'yes' }, /enabled is "yes"; expected true or false/],
      [{ interfaces: { probe: { debug: 1 } } }, /interfaces\.probe\.debug is 1/],
      [{ interfaces: [] }, /interfaces is \[\]; expected an object/],
    ] as const) {
      await app.desire(wrong, { retain: false });
      await until(() => reason.test(app.reported().lastRefused?.reason ?? ''));
    }
    expect(app.reported().lastRefused?.code).toBe('TWIN_BAD_DESIRED');
    await app.desire({ interfaces: [] }, { retain: false });
    expect(app.reported().debug).toBe(true);
    await app.desire({ debug: false });
    await until(() => app.reported().lastRefused === undefined && !app.reported().debug);
    expect(gateway.log().match(/interfaces is \[\]/g)).toHaveLength(1);
    expect(gateway.log()).not.toContain(' at ');
  });

  test('a version that is older than the one that was taken is refused', async () => {
    await start();
    const app = await watch();
    await app.desire({ $version: 5, debug: true });
    await until(() => app.reported().desiredVersion === 5);
    await app.desire({ $version: 4, debug: false });
    await until(() => app.reported().lastRefused?.code === 'TWIN_OLD_DESIRED');
    expect(app.reported().debug).toBe(true);
    await app.desire('');
    await until(() => app.reported().debug === false);
    await app.desire({ $version: 1, debug: true });
    await until(() => app.reported().desiredVersion === 1);
  });

  test('a patch is merged into what is desired, which is kept; a retained patch is left out', async () => {
    await start();
    const app = await watch();
    await app.desire({ $version: 1, colour: 'red', interfaces: { probe: { speed: 1 } } });
    await until(() => app.reported().interfaces?.probe?.['speed'] === 1);
    await app.desire({ colour: null, interfaces: { probe: { speed: 2 } } }, { patch: true });
    await until(() => app.reported().interfaces?.probe?.['speed'] === 2);
    await until(() => (app.desired() as { $version: number }).$version === 2);
    expect(app.desired()).toEqual({ $version: 2, interfaces: { probe: { speed: 2 } } });
    await app.desire({ enabled: 'no' }, { patch: true });
    await until(() => app.reported().lastRefused !== undefined);
    expect(app.desired()).toEqual({ $version: 2, interfaces: { probe: { speed: 2 } } });
  });

  test('reports come together: at most one in reportinterval', async () => {
    await start({ twin: { reportinterval: 2 } });
    const app = await watch();
    await until(() => app.reported().interfaces !== undefined);
    const before = app.count();
    const sinceMs = performance.now();
    for (let speed = 1; speed <= 20; speed += 1)
      await app.desire({ interfaces: { probe: { speed } } }, { retain: false });
    await until(() => app.reported().interfaces?.probe?.['speed'] === 20);
    const intervals = (performance.now() - sinceMs) / 2_000;
    // One more may have been on its way already.
    expect(app.count() - before).toBeLessThanOrEqual(Math.floor(intervals) + 2);
  });

  test('a broker that lost everything has the reported state again', async () => {
    await start();
    const first = await watch();
    await until(() => first.reported().level === 2);
    await broker.stop('SIGKILL');
    await stopClients();
    broker = use(await startMosquitto({ port: broker.port }), (it) => it.stop());
    const app = await watch();
    await until(() => app.reported().level === 2);
  });

  test('a reported state that is no longer told, or elsewhere, leaves nothing at the broker', async () => {
    const folder = use(mkdtempSync(join(tmpdir(), 'twin-moved-')), (path) =>
      rmSync(path, { recursive: true }),
    );
    const first = await start({}, folder);
    const app = await watch();
    await until(() => app.reported().level === 2);
    await first.stop();
    let kept = '';
    const client = await connectClient({
      port: broker.port,
      filters: [{ filter: 'elsewhere/reported', qos: 1 }],
      onMessage: ({ payload }) => {
        kept = payload.toString();
      },
    });
    const moved = await start({ twin: { topic: 'elsewhere' } }, folder);
    await until(() => app.reported() === undefined && kept !== '');
    await moved.stop();
    await start({ twin: { backend: 'none' } }, folder);
    await until(() => kept === '');
    await client.stop();
  });

  test('over a reload what is said is done again, also of interfaces that are new, and reports go on', async () => {
    const gateway = await start();
    const app = await watch();
    await app.desire({
      interfaces: { probe: { speed: 7 }, other: { enabled: false }, third: { enabled: false } },
    });
    await until(() => app.reported().interfaces?.probe?.['speed'] === 7);
    await until(() => app.reported().interfaces?.other?.['state'] === 'stopped');
    const more = { module: './probe.mjs', isolation: 'inline' };
    const result = await gateway.reload(completed({ interfaces: { third: more, other: more } }));
    expect(result.result).toBe('ok');
    const states = () =>
      Object.fromEntries(gateway.status().interfaces.map(({ name, state }) => [name, state]));
    await until(() => states()['third'] === 'stopped' && states()['other'] === 'stopped');
    expect(states()).toEqual({ probe: 'running', other: 'stopped', third: 'stopped' });
    await until(() => app.reported().interfaces?.third?.['state'] === 'stopped');
    // What was reported before the reload is there still.
    expect(app.reported().interfaces?.probe?.['speed']).toBe(7);
  });

  test('an interface that fails is reported with its reason, also when it is over', async () => {
    await start({ gateway: { restartmin: 0.1, restartmax: 0.1 } });
    const app = await watch();
    await app.desire({ interfaces: { probe: { lose: true } } }, { retain: false });
    await until(() => app.reported().interfaces?.probe?.['reason'] !== undefined);
    expect(app.reported().level).toBe(1);
    await app.desire({});
    await until(() => app.reported().level === 2);
    expect(app.reported().interfaces?.probe).not.toHaveProperty('reason');
    expect(app.reported().lastError).toMatchObject({ interface: 'probe' });
    expect(app.reported().lastError?.message).toContain('the cable is out');
  });

  test('what cannot be done as desired is reported with its code', async () => {
    await start({
      interfaces: { probe: { module: './probe.mjs', isolation: 'inline', internal: true } },
    });
    const app = await watch();
    await app.desire({ interfaces: { probe: { enabled: false } } });
    await until(() => app.reported().lastError?.code === 'INTERFACE_INTERNAL');
    expect(app.reported().lastError?.interface).toBe('probe');
  });

  test('what is desired outlives a restart without the broker', async () => {
    const folder = use(mkdtempSync(join(tmpdir(), 'twin-kept-')), (path) =>
      rmSync(path, { recursive: true }),
    );
    const first = await start({}, folder);
    const app = await watch();
    await app.desire({ $version: 3, enabled: false });
    await until(() => app.reported().enabled === false);
    await first.stop();
    await stopClients();
    await broker.stop();
    const again = await start({}, folder);
    await until(() => again.status().active === false);
    expect(again.status().interfaces.map(({ state }) => state)).toEqual(['stopped', 'stopped']);
    expect(again.status().broker).not.toBe('connected');
  });
});
