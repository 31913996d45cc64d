/**
 * Desired and reported state as a device twin of Azure IoT Hub, and direct methods. The hub is a stand-in
 * over TLS that speaks the documented topics and ends connections for what the hub ends them for.
 */
import { type AzureHub, startAzureHub } from '../../../support/azure-hub.js';
import {
  type Authority,
  type CertificateFiles,
  createAuthority,
} from '../../../support/certificates.js';
import { requirePeer } from '../../../support/require-peer.js';
import { resources } from '../../../support/resources.js';
import {
  type ReportedState,
  type Sections,
  startTwinGateway,
  type TwinGateway,
  type TwinGatewayOptions,
} from '../../../support/twin-gateway.js';
import { until } from '../../../support/until.js';

const ROUTES = {
  count: {
    topic: 'devices/kitchen/messages/events/',
    payload: '<action>',
    message: { type: 'status', function: 'Count' },
  },
  order: {
    topic: 'devices/kitchen/messages/devicebound/<rest*>',
    payload: '<action>',
    message: { type: 'command', function: 'Order' },
  },
};

const KEY = Buffer.from('a key that nobody knows').toString('base64');

requirePeer('openssl', 'version')('twin at Azure IoT Hub', () => {
  const use = resources();
  let authority: Authority;
  let server: CertificateFiles;
  let hub: AzureHub;

  beforeAll(async () => {
    authority = await createAuthority('Test authority');
    server = await authority.issue('hub', ['DNS:localhost']);
  });
  afterAll(() => authority.remove());

  const startHub = async (key?: string): Promise<AzureHub> =>
    use(
      await startAzureHub({
        tls: server,
        ca: authority.ca,
        host: 'localhost',
        device: 'kitchen',
        ...(key !== undefined && { key }),
      }),
      (it) => it.close(),
    );

  const sectionsOf = (sections: Sections = {}): Sections => ({
    ...sections,
    gateway: { statetopic: '', statustopic: '', reloadtopic: '', ...sections['gateway'] },
    mqtt: {
      host: 'localhost',
      port: hub.port,
      tls: true,
      cafile: authority.ca,
      protocol: '3.1.1',
      reconnectmin: 0.1,
      reconnectmax: 0.1,
      ...sections['mqtt'],
    },
    twin: {
      backend: 'azure',
      device: 'kitchen',
      sharedaccesskey: KEY,
      reportinterval: 0,
      ...sections['twin'],
    },
  });
  const start = async (
    sections: Sections = {},
    options: TwinGatewayOptions = {},
  ): Promise<TwinGateway> =>
    use(await startTwinGateway(sectionsOf(sections), { routes: ROUTES, ...options }), (it) =>
      it.stop(),
    );

  const reported = (): ReportedState => hub.reported;

  test('with a token of its key the device is let in, and reports what it is', async () => {
    hub = await startHub(KEY);
    await start();
    await until(() => reported().level === 2);
    expect(reported().interfaces).toMatchObject({ probe: { state: 'running' } });
    const [connect] = hub.connects;
    expect(connect).toMatchObject({
      clientId: 'kitchen',
      protocolVersion: 4,
      username: 'localhost/kitchen/?api-version=2021-04-12',
    });
    expect(connect?.will).toBeUndefined();
    expect([...hub.violations, ...hub.refusals]).toEqual([]);
  });

  test('with a certificate there is no password', async () => {
    hub = await startHub();
    const device = await authority.issue('kitchen');
    await start({
      twin: { sharedaccesskey: '' },
      mqtt: { certfile: device.cert, keyfile: device.key },
    });
    await until(() => reported().level === 2);
    expect(hub.connects[0]).not.toHaveProperty('password', expect.anything());
    expect([...hub.violations, ...hub.refusals]).toEqual([]);
  });

  test('a wrong key is refused, and shown nowhere', async () => {
    hub = await startHub(Buffer.from('another').toString('base64'));
    const gateway = await start();
    await until(() => gateway.log().includes('check the password'));
    expect(hub.refusals).toContain('signature');
    expect(gateway.log()).not.toContain(KEY);
    expect(gateway.log()).not.toContain('SharedAccessSignature');
  });

  test('desired properties are done, at the start and when they change; null removes', async () => {
    hub = await startHub(KEY);
    hub.desire({ interfaces: { probe: { speed: 3 } } });
    const gateway = await start();
    await until(() => reported().interfaces?.probe?.['speed'] === 3);
    hub.desire({ enabled: false });
    await until(() => reported().enabled === false);
    await until(() => reported().interfaces?.other?.['state'] === 'stopped');
    hub.desire({ enabled: null, interfaces: { probe: { speed: null } } });
    await until(() => reported().level === 2 && reported().enabled === true);
    await until(() => reported().interfaces?.probe?.['speed'] === undefined);
    expect(gateway.status().active).toBe(true);
    expect(reported().desiredVersion).toBe(hub.desired['$version']);
    expect(hub.patches.some((patch) => JSON.stringify(patch).includes('"speed":null'))).toBe(true);
    expect(hub.violations).toEqual([]);
  });

  test('a notification that was missed is found by its version', async () => {
    hub = await startHub(KEY);
    await start();
    await until(() => reported().level === 2);
    hub.losesNotifications = true;
    hub.desire({ debug: true });
    hub.losesNotifications = false;
    hub.desire({ interfaces: { probe: { speed: 1 } } });
    await until(() => reported().debug === true && reported().interfaces?.probe?.['speed'] === 1);
  });

  test('what is desired while the device is away is done when it is back', async () => {
    hub = await startHub(KEY);
    await start();
    await until(() => reported().level === 2);
    hub.drop();
    await until(() => !hub.isReady());
    hub.desire({ debug: true });
    await until(() => reported().debug === true);
  });

  test('a hub that throttles is asked later', async () => {
    hub = await startHub(KEY);
    let throttled = 0;
    hub.throttle = () => {
      throttled += 1;
      return throttled <= 3 ? 429 : undefined;
    };
    await start();
    await until(() => reported().level === 2);
    expect(throttled).toBeGreaterThanOrEqual(4);
  });

  test('what the hub does not take is left out of reports', async () => {
    hub = await startHub(KEY);
    hub.desire({ text: 'x'.repeat(4_000) });
    hub.desire({ more: 'x'.repeat(4_000) });
    const gateway = await start();
    await until(() => reported().level === 2);
    // The text that the probe was told is longer than the hub takes.
    expect(reported().interfaces?.probe).toEqual({ state: 'running', enabled: true, debug: false });
    expect(gateway.log()).toContain('interfaces.probe.told');
    expect(hub.violations).toEqual([]);
  });

  test('a reload that changes nothing of it leaves the connection as it is; other tokens do not', async () => {
    hub = await startHub(KEY);
    const gateway = await start();
    await until(() => reported().level === 2);
    // The first one takes the files that this test has just written for changed ones.
    const { changed } = await gateway.reload(sectionsOf());
    const count = changed?.client === true ? 2 : 1;
    await until(() => hub.connects.length === count && hub.isReady());
    const sections = sectionsOf({ interfaces: { other: { interface: 'dummy', period: 0 } } });
    expect((await gateway.reload(sections)).changed).toMatchObject({ client: false });
    await until(() => reported().interfaces?.other?.['told'] === undefined);
    expect(hub.connects).toHaveLength(count);
    await gateway.reload({ ...sections, twin: { ...sections['twin'], tokenlifetime: 7200 } });
    await until(() => hub.connects.length === count + 1 && hub.isReady());
    expect([...hub.violations, ...hub.refusals]).toEqual([]);
  });

  test('a token is renewed before it expires, with another connection, and nothing is lost', async () => {
    hub = await startHub(KEY);
    const { log, stop } = await start(
      { interfaces: { probe: { module: './probe.mjs', isolation: 'inline', count: true } } },
      {
        // Long enough that a machine that is busy renews it in time.
        tokenLifetimeS: 3,
      },
    );
    await until(() => hub.connects.length >= 4 && hub.isReady());
    const before = hub.telemetry.length;
    await until(() => hub.telemetry.length > Math.max(before + 5, 100));
    await stop();
    const passwords = new Set(hub.connects.map(({ password }) => String(password)));
    expect(passwords.size).toBeGreaterThanOrEqual(3);
    // The hub itself never had to end a connection.
    expect([...hub.violations, ...hub.refusals]).toEqual([]);
    expect(log()).not.toMatch(/(WARN|ERROR) +(mqtt|twin|gateway|map)/);
    const numbers = hub.telemetry.map(({ payload }) => Number(payload));
    expect(numbers.length).toBeGreaterThan(100);
    expect([...new Set(numbers)]).toEqual(
      numbers.map((_, index) => index).slice(0, new Set(numbers).size),
    );
  });

  test('the token lasts as long as the configuration says', async () => {
    hub = await startHub(KEY);
    await start({ twin: { tokenlifetime: 60 } });
    await until(() => reported().level === 2);
    const expiresAtS = Number(/&se=(\d+)$/.exec(String(hub.connects[0]?.password))?.[1]);
    expect(expiresAtS * 1000 - Date.now()).toBeGreaterThan(50_000);
    expect(expiresAtS * 1000 - Date.now()).toBeLessThanOrEqual(61_000);
  });

  describe('direct methods', () => {
    const control = { enabled: true, allow: ['*'] };

    test('carry out requests, as control does', async () => {
      hub = await startHub(KEY);
      const gateway = await start({ control });
      await until(() => reported().level === 2);
      expect(await hub.call('interface.stop', { name: 'probe' })).toMatchObject({ status: 200 });
      expect(gateway.status().interfaces[0]?.state).toBe('stopped');
      expect(await hub.call('interface_start', 'probe')).toMatchObject({ status: 200 });
      const { status, payload } = await hub.call('health', undefined);
      expect(status).toBe(200);
      expect(payload).toHaveProperty('data');
      expect(hub.violations).toEqual([]);
    });

    test('what is unknown, wrong or not allowed is answered so', async () => {
      hub = await startHub(KEY);
      await start({ control: { enabled: true } });
      await until(() => reported().level === 2);
      expect(await hub.call('fly', {})).toMatchObject({
        status: 404,
        payload: { code: 'CONTROL_UNKNOWN_REQUEST' },
      });
      expect(await hub.call('interface.stop', { name: 'probe' })).toMatchObject({
        status: 403,
        payload: { code: 'CONTROL_NOT_ALLOWED' },
      });
      expect(await hub.call('health', [1])).toMatchObject({ status: 400 });
    });

    test('without control there are none', async () => {
      hub = await startHub(KEY);
      await start();
      await until(() => reported().level === 2);
      expect(await hub.call('health', undefined)).toMatchObject({ status: 501 });
    });
  });
});
