/** Schedules and the heartbeat of a whole gateway in this process, through Debian's mosquitto. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import { startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { startFromFile } from '../../support/start-from-file.js';
import { until } from '../../support/until.js';

const use = resources();
afterEach(stopClients);

const MAP = `version: 2
routes:
  clock: { topic: home/clock, payload: <action>, message: { type: status, function: Clock } }
  load:
    topic: home/nas/<argkey>
    payload: <argvalue>
    message: { type: status, function: System, action: REPORT }
    direction: out
`;

const SCHEDULES = {
  lamp: { every: 0.2, message: { function: 'Lighting', action: 'LIGHT_ON' }, interface: 'lamp' },
  tick: { cron: '* * * * * *', run: 'emit', message: { function: 'Clock', action: 'TICK' } },
  ask: { every: 0.2, run: 'poll', interface: 'nas' },
  tell: { every: 0.2, run: 'status' },
};

const setUp = async (schedules: object, gateway: object = {}) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'schedules-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const broker = use(await startMosquitto(), (it) => it.stop());
  const client = await connectClient({ port: broker.port });
  const messages: InboundMessage[] = [];
  client.on('message', (message) => messages.push(message));
  client.setFilters([{ filter: '#', qos: 1 }]);
  const file = join(folder, 'here.json');
  const configure = (section: object): void =>
    writeFileSync(
      file,
      JSON.stringify({
        gateway: { name: 'here', watch: false, statusinterval: 0, ...gateway },
        mqtt: { host: '127.0.0.1', port: broker.port },
        map: { mapfilename: 'map.yaml' },
        interfaces: {
          lamp: { interface: 'dummy', period: 0 },
          nas: { interface: 'system', period: 0, groups: ['uptime'] },
        },
        schedules: section,
      }),
    );
  writeFileSync(join(folder, 'map.yaml'), MAP);
  configure(schedules);
  const { app, reloader, output } = await startFromFile(file);
  use(app, (it) => it.stop());
  const on = (topic: string): InboundMessage[] => messages.filter((one) => one.topic === topic);
  const told = (): Record<string, { readonly runs: number; readonly next?: string }> =>
    JSON.parse(JSON.stringify(app.gateway.status.companions ?? {}));
  return { app, broker, configure, reloader, on, told, output };
};

requirePeer('mosquitto', '-h')('schedules, against mosquitto', () => {
  test('command, emit, poll and status do what they say, and the status tells of them', async () => {
    const { on, told, output } = await setUp(SCHEDULES);
    await until(() => /lamp\s+received command LIGHT_ON/.test(output()));
    await until(() => on('home/clock').length >= 2);
    expect(String(on('home/clock')[0]?.payload)).toBe('TICK');
    await until(() => on('home/nas/uptime').length >= 2);
    const status = 'mqttgateway/here/status';
    await until(() => on(status).some(({ payload }) => String(payload).includes('schedule:tell')));
    expect(Object.keys(told()).sort()).toEqual([
      'schedule:ask',
      'schedule:lamp',
      'schedule:tell',
      'schedule:tick',
    ]);
    // A machine that is busy may leave out a turn.
    expect(told()['schedule:tick']).toMatchObject({
      run: 'emit',
      failed: 0,
      overrun: expect.any(Number),
    });
    expect(told()['schedule:tick']?.next).toMatch(/^\d{4}-.*\.000Z$/);
  });

  test('on reload one that changed begins anew, and the others go on', async () => {
    const { told, configure, reloader } = await setUp(SCHEDULES);
    await until(() => (told()['schedule:ask']?.runs ?? 0) > 2);
    const before = told()['schedule:ask']?.runs ?? 0;
    const { tell: _, ...rest } = SCHEDULES;
    configure({ ...rest, lamp: { ...SCHEDULES.lamp, every: 3600 } });
    expect(await reloader.reload('signal')).toMatchObject({ result: 'ok' });
    expect(told()).not.toHaveProperty('schedule:tell');
    expect(told()['schedule:lamp']).toMatchObject({ runs: 0 });
    expect(told()['schedule:ask']?.runs).toBeGreaterThanOrEqual(before);
  });

  test('the heartbeat says that the gateway lives', async () => {
    const { on } = await setUp({}, { heartbeattopic: 'home/{name}/alive', heartbeat: 1 });
    await until(() => on('home/here/alive').length >= 2);
    const beat = JSON.parse(String(on('home/here/alive').at(-1)?.payload));
    expect(beat).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      uptime: expect.any(Number),
      level: 2,
      name: 'here',
    });
    expect(on('home/here/alive').every(({ retain }) => !retain)).toBe(true);
  });
});
