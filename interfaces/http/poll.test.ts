import { createMessage, type Message } from 'mqttgateway/interface';
import { httpDevice } from '../../test/support/http-device.js';
import { resources } from '../../test/support/resources.js';
import { HttpClient } from './http-client.js';
import { createPoll } from './poll.js';

const use = resources();

test('what the gateway did not take is asked for again, also where it has not changed', async () => {
  const device = await httpDevice((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"';
    response.writeHead(isKnown ? 304 : 200, { ETag: '"1"' }).end(isKnown ? '' : 'x');
  });
  use(device, (it) => it.close());
  const client = new HttpClient({
    base: { prefix: device.url, headers: {} },
    headers: {},
    timeoutMs: 20_000,
    maxBytes: 100,
    redirects: 0,
    redirectHosts: [],
    connections: 1,
    tls: { isInsecure: false },
  });
  use(client, (it) => it.close());
  const taken: Message[] = [];
  let isFull = true;
  const poll = createPoll(
    { path: 'state', every: 1 },
    {
      client,
      read: () => [createMessage({ action: 'STATE' })],
      emit: async (message) => {
        if (isFull) throw new Error('full');
        taken.push(message);
      },
      onTraffic: () => undefined,
      onUnread: () => undefined,
    },
  );
  const { signal } = new AbortController();
  await poll(signal);
  isFull = false;
  for (const _ of [1, 2]) await poll(signal);
  expect(taken).toHaveLength(1);
  expect(device.headers.map((headers) => headers['if-none-match'])).toEqual([
    undefined,
    undefined,
    '"1"',
  ]);
});
