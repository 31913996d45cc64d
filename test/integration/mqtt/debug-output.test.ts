import { once } from 'node:events';

const CANARY = 'canary-90ab';

/** Everything that is written to stderr until `restore` is called. */
const captureStderr = () => {
  const write = process.stderr.write.bind(process.stderr);
  let text = '';
  process.stderr.write = (chunk: unknown) => {
    text += String(chunk);
    return true;
  };
  return {
    text: () => text,
    restore: () => {
      process.stderr.write = write;
    },
  };
};

test('DEBUG=mqttjs* prints no password', async () => {
  // `debug` reads its environment when it is loaded, so everything is imported afterwards.
  process.env['DEBUG'] = 'mqttjs*';
  const stderr = captureStderr();
  try {
    const { startEmbeddedBroker } = await import('../../../src/mqtt/embedded-broker.js');
    const { MgClient } = await import('../../../src/mqtt/mg-client.js');
    const broker = await startEmbeddedBroker();
    const { port } = broker;
    const client = new MgClient({
      host: '127.0.0.1',
      port,
      clientId: 'debug',
      username: 'gw',
      password: CANARY,
    });
    client.start();
    await once(client, 'connected');
    await client.stop();
    await broker.close();
  } finally {
    stderr.restore();
    delete process.env['DEBUG'];
  }
  // It did print, or the test would show nothing.
  expect(stderr.text()).toContain('mqttjs');
  expect(stderr.text()).not.toContain(CANARY);
});
