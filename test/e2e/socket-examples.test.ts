/** The shipped examples over sockets, whole: a scripted device at one end, mosquitto at the other. */
import { createSocket } from 'node:dgram';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { listenOn } from '../support/listen-on.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startExample } from '../support/shipped-example.js';

const exampleOf = (name: string): string =>
  join(
    import.meta.dirname,
    '../../interfaces',
    name,
    `example.${name === 'system' ? 'conf' : 'yaml'}`,
  );

requirePeer('mosquitto', '-h')('on mosquitto', () => {
  const use = resources();
  const run = async (name: string, set: Readonly<Record<string, string>>) =>
    use(await startExample({ configuration: exampleOf(name), set }), (it) => it.close());

  test('a lamp on a TCP connection: its button, a command, a question', async () => {
    let state = 'off';
    const sockets: Socket[] = [];
    const lamp = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const [word = ''] = String(bytes).trim().split('\n');
        if (word === 'on' || word === 'off') state = word;
        socket.write(`${state}\n`);
      });
    });
    const port = String(await listenOn(lamp));
    use(lamp, (it) => {
      for (const socket of sockets) socket.destroy();
      it.close();
    });
    const example = await run('tcp', {
      'interfaces.lamp.host': '127.0.0.1',
      'interfaces.lamp.port': port,
    });
    await example.heard('lamps/hall OFF');
    sockets[0]?.write('on\n');
    await example.heard('lamps/hall ON');
    await example.publish('lamps/hall/set', 'OFF');
    await example.heard(/lamps\/hall ON\n[\s\S]*lamps\/hall OFF\n/);
    expect(state).toBe('off');
    expect(example.gateway.output()).not.toMatch(/ERROR/);
  });

  test('a weather station that sends datagrams', async () => {
    const port = await freePort();
    const example = await run('udp', { 'interfaces.station.listenport': String(port) });
    const station = use(createSocket('udp4'), (it) => it.close());
    station.send('T=21.5;H=48', port, '127.0.0.1');
    await example.heard('weather/garden {"temperature":21.5,"humidity":48}');
  });

  test('a relay and the weather over HTTP, and the button that calls us', async () => {
    const asked: string[] = [];
    let isOn = false;
    const web = createHttpServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      asked.push(`${request.method} ${request.url}`);
      if (searchParams.has('turn')) isOn = searchParams.get('turn') === 'on';
      const answers: Readonly<Record<string, object>> = {
        '/relay/0': { ison: isOn, has_timer: false },
        '/meter/0': { power: 42.5, is_valid: true },
        '/v1/forecast': { current: { temperature_2m: 7.5, wind_speed_10m: 12.4 } },
      };
      response.end(JSON.stringify(answers[pathname] ?? {}));
    });
    const port = await listenOn(web);
    use(web, (it) => {
      it.closeAllConnections();
      it.close();
    });
    const hook = await freePort();
    const example = await run('http', {
      'interfaces.relay.url': `http://127.0.0.1:${port}`,
      'interfaces.relay.webhook': `{ host: 127.0.0.1, port: ${hook} }`,
      'interfaces.weather.url': `http://127.0.0.1:${port}/v1`,
    });
    await example.heard('house/weather {"temperature":7.5,"wind":12.4}');
    await example.heard('house/light/hall/ceiling off');
    await example.heard('house/light/hall/ceiling/power 42.5');
    await example.publish('house/light/hall/ceiling/set', 'on');
    await example.heard('house/light/hall/ceiling on');
    expect(asked).toContain('GET /relay/0?turn=on');
    const { status } = await fetch(`http://127.0.0.1:${hook}/button/0?event=long`);
    expect(status).toBe(204);
    await example.heard('house/light/hall/ceiling/button long');
    expect(example.gateway.output()).not.toMatch(/ERROR/);
  });

  test('the computer itself', async () => {
    const example = await run('system', {});
    await example.heard(/^system\/cellar\/load1 \d+(\.\d+)?$/m);
    await example.heard(/^system\/cellar\/uptime \d+(\.\d+)?$/m);
    await example.publish('system/cellar/report', '');
    expect(example.gateway.output()).not.toMatch(/ERROR/);
  });
});
