// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHarness } from 'mqttgateway/interface/testing';
import definition from './starter.js';

test('hello is answered', async () => {
  const harness = createHarness(definition, { options: { greeting: 'good morning' } });
  await harness.start();
  assert.equal(harness.logged[0]?.text, 'good morning');
  await harness.handle({ action: 'HELLO' });
  assert.equal((await harness.next()).action, 'HELLO');
  await harness.stop();
});

test('an unknown command fails', async () => {
  const harness = createHarness(definition);
  await harness.start();
  await assert.rejects(harness.handle({ action: 'EXPLODE' }), /cannot do "EXPLODE"/);
  await harness.stop();
});
