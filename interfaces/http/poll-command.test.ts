import { createHarness } from '../../src/testing/index.js';
import { type DeviceListener, httpDevice } from '../../test/support/http-device.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { resources } from '../../test/support/resources.js';
import http from './index.js';

const use = resources();
const device = async (listener: DeviceListener) =>
  use(await httpDevice(listener), (it) => it.close());
const bench = (options: Record<string, unknown>) =>
  use(createHarness(http, { options, folder: import.meta.dirname, limitMs: PATIENCE_MS }), (it) =>
    it.stop(),
  );

const TEXT = { path: 'text', frame: '<text>', message: { action: 'TEXT' } };
const POLL = { path: 'text', every: 10 };

test('POLL has all polls asked at once, those under way only once', async () => {
  let count = 0;
  const it = await device((_, response) => {
    count += 1;
    response.end(`text ${count}`);
  });
  const one = bench({ url: it.url, polls: [POLL], rules: { TEXT } });
  await one.start();
  await one.next();
  await one.handle({ action: 'POLL' });
  await one.handle({ action: 'POLL' });
  expect((await one.next()).arguments['text']).toBe('text 2');
  // What has told its message is over a turn later.
  await new Promise((resolve) => setImmediate(resolve));
  await one.handle({ action: 'POLL' });
  expect((await one.next()).arguments['text']).toBe('text 3');
  expect(count).toBe(3);
});

test('POLL is unknown where nothing is polled', async () => {
  const it = await device((_, response) => response.end('text'));
  const one = bench({ url: it.url, rules: { TEXT } });
  await one.start();
  await expect(one.handle({ action: 'POLL' })).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN_COMMAND',
  });
});
