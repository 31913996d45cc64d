/**
 * Desired and reported state as a device shadow of AWS IoT: the service is a stand-in that speaks the
 * documented topics, through a real mosquitto with TLS that wants certificates of its clients.
 */

import { type ShadowService, startShadowService } from '../../../support/aws-shadow-service.js';
import { type Authority, createAuthority } from '../../../support/certificates.js';
import { type Mosquitto, startMosquitto } from '../../../support/mosquitto.js';
import { requirePeer } from '../../../support/require-peer.js';
import { resources } from '../../../support/resources.js';
import { connectClient, stopClients } from '../../../support/start-client.js';
import { startTcpProxy } from '../../../support/tcp-proxy.js';
import {
  type ReportedState,
  type Sections,
  startTwinGateway,
  type TwinGateway,
} from '../../../support/twin-gateway.js';
import { until } from '../../../support/until.js';

const peers =
  requirePeer('openssl', 'version') === describe ? requirePeer('mosquitto', '-h') : describe.skip;

peers('twin as a device shadow of AWS IoT', () => {
  const use = resources();
  let authority: Authority;
  let files: Record<'server' | 'device' | 'service', { cert: string; key: string }>;
  let broker: Mosquitto;
  let service: ShadowService;

  beforeAll(async () => {
    authority = await createAuthority('Test authority');
    files = {
      server: await authority.issue('server', ['IP:127.0.0.1']),
      device: await authority.issue('kitchen'),
      service: await authority.issue('service'),
    };
  });
  afterAll(() => authority.remove());

  const startBroker = (): Promise<Mosquitto> =>
    startMosquitto({
      config: [
        'allow_anonymous true',
        `cafile ${authority.ca}`,
        `certfile ${files.server.cert}`,
        `keyfile ${files.server.key}`,
        'require_certificate true',
        'use_identity_as_username true',
      ],
    });

  const serviceOptions = (port: number) =>
    ({
      port,
      transport: 'tls',
      clientId: 'shadow-service',
      tls: { caFile: authority.ca, certFile: files.service.cert, keyFile: files.service.key },
    }) as const;

  beforeEach(async () => {
    broker = use(await startBroker(), (it) => it.stop());
    service = await startShadowService(serviceOptions(broker.port));
  });
  afterEach(stopClients);

  const start = async (sections: Sections = {}, port = broker.port): Promise<TwinGateway> =>
    use(
      await startTwinGateway({
        mqtt: {
          host: '127.0.0.1',
          port,
          tls: true,
          cafile: authority.ca,
          certfile: files.device.cert,
          keyfile: files.device.key,
          reconnectmin: 0.1,
          reconnectmax: 0.1,
        },
        ...sections,
        twin: { backend: 'aws', thing: 'kitchen', reportinterval: 0, ...sections['twin'] },
      }),
      (it) => it.stop(),
    );

  const reported = (of = 'kitchen'): ReportedState => service.shadow(of)?.state.reported ?? {};
  const updates = () => service.requests.filter(({ what }) => what === 'update');

  test('a thing without a shadow gets one, with what the gateway is', async () => {
    await start();
    await until(() => reported().level === 2);
    expect(reported()).toMatchObject({
      enabled: true,
      interfaces: { probe: { state: 'running' }, other: { state: 'running' } },
    });
    expect(service.requests[0]).toMatchObject({ topic: '$aws/things/kitchen/shadow/get' });
    expect(broker.log()).toContain("u'kitchen'");
  });

  test('a named shadow is used by its name', async () => {
    await start({ twin: { shadow: 'gateway' } });
    await until(() => reported('kitchen/name/gateway').level === 2);
    expect(service.shadow('kitchen')).toBeUndefined();
    const topics = new Set(service.requests.map(({ topic }) => topic));
    expect([...topics].sort()).toEqual([
      '$aws/things/kitchen/shadow/name/gateway/get',
      '$aws/things/kitchen/shadow/name/gateway/update',
    ]);
  });

  test('what was desired while the gateway was away, and what is desired later, is done; null removes', async () => {
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 3 } } } });
    const gateway = await start();
    await until(() => reported().interfaces?.probe?.['speed'] === 3);
    await service.change('kitchen', {
      desired: { enabled: false, interfaces: { probe: { speed: null } } },
    });
    await until(() => gateway.status().active === false);
    await until(
      () => reported().enabled === false && reported().interfaces?.probe?.['state'] === 'stopped',
    );
    await service.change('kitchen', { desired: { enabled: null } });
    await until(() => reported().enabled === true && reported().level === 2);
    await until(() => !('speed' in (reported().interfaces?.probe ?? {})));
  });

  test('what is desired and reported the same leaves no delta', async () => {
    await start();
    await until(() => reported().level === 2);
    const deltas: string[] = [];
    let accepted = 0;
    await connectClient({
      ...serviceOptions(broker.port),
      clientId: 'application',
      filters: [{ filter: '$aws/things/kitchen/shadow/update/+', qos: 1 }],
      onMessage: ({ topic, payload }) => {
        if (topic.endsWith('/delta')) deltas.push(payload.toString());
        if (topic.endsWith('/accepted')) accepted = JSON.parse(payload.toString()).version;
      },
    });
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 9 } } } });
    await until(() => reported().interfaces?.probe?.['speed'] === 9);
    // Deltas of what was written before that have come then.
    const version = service.shadow('kitchen')?.version ?? Number.POSITIVE_INFINITY;
    await until(() => accepted >= version);
    expect(deltas.some((delta) => delta.includes('"speed":9'))).toBe(true);
    const count = deltas.length;
    await service.change('kitchen', { desired: {} });
    // What comes next is about this one; of the one before there is nothing.
    await service.change('kitchen', { desired: { later: true } });
    await until(() => deltas.some((delta) => delta.includes('"later":true')));
    expect(deltas.slice(count).every((delta) => delta.includes('"later":true'))).toBe(true);
  });

  test('only what differs is written, with the version that it differs from', async () => {
    await start();
    await until(() => reported().level === 2);
    const before = updates().length;
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 4 } } } });
    await until(() => reported().interfaces?.probe?.['speed'] === 4);
    const later = updates().slice(before);
    expect(later.length).toBeGreaterThan(0);
    for (const { body } of later) {
      expect(body['version']).toEqual(expect.any(Number));
      expect(JSON.stringify(body)).not.toContain('"generation"');
      expect(String(body['clientToken']).length).toBeLessThanOrEqual(64);
    }
  });

  test('what others wrote, and what is no longer so, is taken back', async () => {
    await service.change('kitchen', {
      reported: { version: '0.1', gone: true, interfaces: { removed: { state: 'running' } } },
    });
    await start();
    await until(() => reported().level === 2);
    expect(reported()).not.toHaveProperty('gone');
    expect(reported().interfaces).not.toHaveProperty('removed');
    await service.change('kitchen', { reported: { enabled: false, nonsense: 1 } });
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 1 } } } });
    await until(() => reported().enabled === true && !('nonsense' in reported()));
  });

  test('a conflict of versions is told apart: the shadow is asked for again, and the difference written', async () => {
    await start();
    await until(() => reported().level === 2);
    let conflicts = 0;
    service.refuse = ({ what }) => {
      if (what !== 'update' || conflicts >= 2) return undefined;
      conflicts += 1;
      return { code: 409, message: 'Version conflict' };
    };
    const gets = service.requests.filter(({ what }) => what === 'get').length;
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 6 } } } });
    await until(() => reported().interfaces?.probe?.['speed'] === 6);
    expect(conflicts).toBe(2);
    expect(service.requests.filter(({ what }) => what === 'get').length).toBeGreaterThanOrEqual(
      gets + 2,
    );
  });

  test('a service that throttles is asked later, and one that fails at the start too', async () => {
    let refused = 0;
    service.refuse = ({ what }) => {
      refused += 1;
      if (refused === 1) return { code: 500, message: 'Internal service failure' };
      return what === 'update' && refused < 5
        ? { code: 429, message: 'Too many requests' }
        : undefined;
    };
    const gateway = await start();
    await until(() => reported().level === 2);
    expect(refused).toBeGreaterThanOrEqual(5);
    expect(gateway.log()).toContain('429 Too many requests code=TWIN_REPORT_REFUSED');
  });

  test('a report is never larger than a shadow takes; what has no room is left out and told', async () => {
    await service.change('kitchen', { desired: { big: 'x'.repeat(3_900) } });
    const gateway = await start();
    await until(() => reported().truncated === true && reported().level === 2);
    // What the one and the other were told does not fit beside what is desired.
    expect(reported().interfaces?.other).toEqual({ state: 'running', enabled: true, debug: false });
    expect(gateway.log()).toMatch(/not reported, as it may not be so: .*interfaces\.other/);
    expect(Buffer.byteLength(JSON.stringify(service.shadow('kitchen')?.state))).toBeLessThan(8_192);
  });

  test('where the policy keeps whole documents back, deltas tell what is desired', async () => {
    service.publishesDocuments = false;
    await service.change('kitchen', { desired: { debug: true } });
    const gateway = await start();
    await until(() => reported().debug === true);
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 8 } } } });
    await until(() => reported().interfaces?.probe?.['speed'] === 8);
    await service.change('kitchen', { desired: { interfaces: { other: { enabled: false } } } });
    await until(() => reported().interfaces?.other?.['state'] === 'stopped');
    expect(gateway.status().interfaces.every(({ debug }) => debug)).toBe(true);
  });

  test('a shadow that was deleted is made again', async () => {
    await service.change('kitchen', { desired: { debug: true } });
    await start();
    await until(() => reported().debug === true);
    await service.remove('kitchen');
    await until(() => reported().debug === false && reported().level === 2);
  });

  test('after a lost connection everything is asked for again, and what changed meanwhile done', async () => {
    const link = use(await startTcpProxy(broker.port), (it) => it.close().catch(() => undefined));
    const gateway = await start({}, link.port);
    await until(() => reported().level === 2);
    await link.down();
    await until(() => gateway.status().broker !== 'connected');
    await service.change('kitchen', {
      desired: { interfaces: { other: { enabled: false } } },
      reported: null,
    });
    await link.up();
    await until(() => reported().interfaces?.other?.['state'] === 'stopped');
    expect(reported().interfaces?.probe).toMatchObject({ state: 'running' });
  });

  test('an older document than the one that is known is left out', async () => {
    await service.change('kitchen', { desired: { debug: true } });
    const gateway = await start();
    await until(() => reported().debug === true);
    const application = await connectClient({ ...serviceOptions(broker.port), clientId: 'late' });
    const publish = (topic: string, payload: unknown) =>
      application.publish({
        topic: `$aws/things/kitchen/shadow/update/${topic}`,
        payload: JSON.stringify(payload),
        qos: 1,
        retain: false,
      });
    await publish('documents', { current: { version: 1, state: { desired: { debug: false } } } });
    await publish('delta', { version: 1, state: { debug: false } });
    await publish('delta', 'no object');
    await service.change('kitchen', { desired: { interfaces: { probe: { speed: 2 } } } });
    await until(() => reported().interfaces?.probe?.['speed'] === 2);
    expect(gateway.status().interfaces.map(({ debug }) => debug)).toEqual([true, true]);
    // At the start, and now: not in between.
    expect(gateway.log().match(/the desired state has changed/g)).toHaveLength(2);
  });
});
