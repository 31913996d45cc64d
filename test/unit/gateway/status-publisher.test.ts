/**
 * The connection is simulated: a publication takes until the test lets it go. So is the time, in
 * which nobody waits for a goodbye any longer.
 */
import { jest } from '@jest/globals';
import type { GatewayStatus } from '../../../src/gateway/gateway-status.js';
import { StatusPublisher } from '../../../src/gateway/status-publisher.js';
import type { ClientState } from '../../../src/mqtt/client-state.js';
import type { Publication } from '../../../src/mqtt/publication.js';
import { until } from '../../support/until.js';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'performance', 'queueMicrotask', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const publisherOf = () => {
  const said: string[] = [];
  const sent: (() => void)[] = [];
  const link = {
    state: 'connected' as ClientState,
    publish: ({ topic, payload }: Publication) => {
      said.push(`${topic} ${JSON.parse(String(payload)).level}`);
      return new Promise<void>((resolve) => sent.push(resolve));
    },
  };
  const status = () => ({ level: 2 }) as GatewayStatus;
  const publisher = new StatusPublisher({ link, topic: 'old', intervalMs: 0, status });
  return { publisher, said, sent };
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

test.each([
  ['to another topic', 'new', undefined],
  ['with another client', 'old', async () => undefined],
])(
  'a status that moves %s says goodbye, and nothing after that where it was',
  async (_, topic, replace) => {
    const { publisher, said, sent } = publisherOf();
    const moved = publisher.move(topic, 0, replace);
    await until(() => sent.length === 1);
    publisher.changed();
    await turn();
    expect(said).toEqual(['old 0']);
    sent[0]?.();
    await moved;
    await until(() => sent.length === 2);
    expect(said).toEqual(['old 0', `${topic} 2`]);
  },
);

test('another interval alone says no goodbye', async () => {
  const { publisher, said } = publisherOf();
  await publisher.move('old', 0);
  await turn();
  expect(said).toEqual(['old 2']);
});
