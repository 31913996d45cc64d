import { startCommand } from '../support/built-command.js';
import { resources } from '../support/resources.js';
import { startScriptedBroker } from '../support/scripted-broker.js';

describe('sub', () => {
  const use = resources();

  test('ends with 0 and without a word where it is interrupted before the broker answers', async () => {
    let called = (): void => undefined;
    const connecting = new Promise<void>((resolve) => {
      called = resolve;
    });
    const broker = use(
      await startScriptedBroker((packet) => {
        if (packet.cmd === 'connect') called();
        return 'silent';
      }),
      (it) => it.close(),
    );
    const sub = use(
      startCommand(['sub', '-h', '127.0.0.1', '-p', String(broker.port), '-t', '#']),
      (it) => it.stop('SIGKILL'),
    );
    await connecting;
    expect(await sub.stop('SIGINT')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
