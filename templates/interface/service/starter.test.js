// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHarness } from 'mqttgateway/interface/testing';
import definition from './starter.js';

const said = (/** @type {ReturnType<typeof createHarness>} */ { published }) =>
  published.map(({ topic, payload }) => `${topic} ${payload}`);

test('a name is greeted', async () => {
  const harness = createHarness(definition, { options: { greeting: 'good morning' } });
  await harness.start();
  await harness.deliver('service/starter/greet', 'Anna');
  assert.equal(said(harness).at(-1), 'service/starter/greeting good morning Anna');
  assert.deepEqual(harness.state, { greeted: 1 });
  await harness.stop();
  assert.equal(said(harness).at(-1), 'service/starter/online 0');
});

test('how many were greeted is told every minute, if it has changed', async () => {
  const harness = createHarness(definition);
  await harness.start();
  const told = () => said(harness).filter((line) => line.startsWith('service/starter/greeted'));
  await harness.advance(120_000);
  await harness.deliver('service/starter/reset', '7');
  await harness.deliver('service/starter/reset', 'seven');
  await harness.advance(120_000);
  assert.deepEqual(told(), ['service/starter/greeted 0', 'service/starter/greeted 7']);
  assert.equal(harness.counts['jsonRefused'], 1);
  await harness.stop();
});
