/** What the built command tells systemd, as a socket of its kind sees it; systemd itself is not there. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandOptions, type Running, startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { type NotifySocket, notifySocket } from '../support/notify-socket.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

const use = resources();

/** Holds the event loop of the gateway for so long whenever it is told to. */
const BLOCKER = `const create = (_, { log }) => ({
  start() {},
  stop() {},
  handle() {
    log.warn('blocked');
    const end = Date.now() + 4000;
    while (Date.now() < end);
  },
});
export default { name: 'blocker', apiVersion: 1, options: { type: 'object' }, create };
`;

const BLOCKED = `[INTERFACE:blocker]
module = ./blocker.js
isolation = inline
[SCHEDULE:block]
every = 1.5
message = {action: BLOCK}
`;

const setUp = async (
  text: string,
  environment: Record<string, string> = {},
): Promise<{ socket: NotifySocket; run: () => Running; folder: string }> => {
  const folder = use(mkdtempSync(join(tmpdir(), 'systemd-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const name = environment['NOTIFY_SOCKET'] ?? join(folder, 'notify');
  const socket = use(await notifySocket(name), (it) => it.close());
  writeFileSync(join(folder, 'blocker.js'), BLOCKER);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'gw.conf'), text);
  const options: CommandOptions = {
    cwd: folder,
    env: { HOME: folder, XDG_RUNTIME_DIR: folder, NOTIFY_SOCKET: name, ...environment },
  };
  const run = (): Running =>
    use(startCommand(['run', '-c', 'gw.conf'], options), (it) => it.stop('SIGKILL'));
  return { socket, run, folder };
};

const withoutBroker = async (): Promise<string> =>
  `[MQTT]\nhost = 127.0.0.1\nport = ${await freePort()}\n`;

requirePeer('systemd-notify')('systemd is told', () => {
  test('ready, also without a broker; the state; the end', async () => {
    const { socket, run } = await setUp(
      `${await withoutBroker()}[INTERFACE:one]\ninterface = dummy\n`,
    );
    const gateway = run();
    const ready = await socket.until(/^READY=1$/);
    expect(ready.lines).toContainEqual(
      expect.stringMatching(/^STATUS=broker \w+; 1 of 1 interfaces running$/),
    );
    expect(ready.pid).toBeGreaterThan(0);
    await gateway.stop();
    const stopping = await socket.until(/^STOPPING=1$/);
    expect(stopping.lines).toContain('STATUS=stopping');
    const words = socket.received.flatMap(({ lines }) => lines);
    expect(words.filter((word) => word.startsWith('WATCHDOG'))).toEqual([]);
    expect(words.filter((word) => word === 'READY=1')).toHaveLength(1);
  });

  test('over a socket without a file', async () => {
    const { socket, run } = await setUp(await withoutBroker(), {
      NOTIFY_SOCKET: `@mqttgateway-${randomUUID()}`,
    });
    run();
    await socket.until(/^READY=1$/);
  });

  test('that it lives, but not while its event loop is held', async () => {
    const { socket, run } = await setUp(`${await withoutBroker()}${BLOCKED}`, {
      WATCHDOG_USEC: '500000',
    });
    const gateway = run();
    await socket.until(/^WATCHDOG=1$/);
    await gateway.until(/blocked/);
    const since = socket.received.length;
    await gateway.until(/blocked[\s\S]*blocked/);
    await socket.until(/^WATCHDOG=1$/, since + 1);
    const beats = socket.received.filter(({ lines }) => lines.includes('WATCHDOG=1'));
    const gaps = beats.slice(1).map(({ at }, index) => at - (beats[index]?.at ?? at));
    expect(Math.min(...gaps)).toBeLessThan(0.5);
    expect(Math.max(...gaps)).toBeGreaterThan(2);
  });

  test('where it cannot be told, the gateway runs all the same and says so', async () => {
    const { run } = await setUp(await withoutBroker(), { PATH: '/nonexistent' });
    const gateway = run();
    const [line] = await gateway.until(/systemd was not told: .*/);
    expect(line).toContain('there is no program systemd-notify');
    expect((await gateway.stop()).code).toBe(0);
  });
});
