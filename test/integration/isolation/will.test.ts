/** What is published for an interface in a thread or a process that ends without a word. */
import { HOST_TIMES } from '../../../src/isolation/channel.js';
import { remoteDefinition } from '../../../src/isolation/remote-definition.js';
import { createHarness } from '../../../src/testing/index.js';
import { hostilePlan } from '../../support/isolation.js';
import { PATIENCE_MS } from '../../support/patience.js';
import { resources } from '../../support/resources.js';

const use = resources();
const WILL = { topic: 'service/leaves-will/online', payload: '0', qos: 1, retain: true };

describe.each(['worker', 'process'] as const)('in a %s', (isolation) => {
  const started = async (options = {}, hangMs: number = HOST_TIMES.hangMs) => {
    const definition = remoteDefinition(
      { name: 'leaves-will', options: { type: 'object' }, checks: false },
      hostilePlan(isolation, 'leaves-will'),
      { ...HOST_TIMES, pingMs: 50, hangMs },
    );
    const harness = use(createHarness(definition, { options, limitMs: PATIENCE_MS }), (it) =>
      it.stop().catch(() => undefined),
    );
    await harness.start();
    return harness;
  };

  test.each(['EXIT', 'HANG'])('it is published once after %s', async (action) => {
    // Not as patient as in production with who hangs on purpose.
    const harness = await started({}, action === 'HANG' ? 500 : HOST_TIMES.hangMs);
    await expect(harness.handle({ action })).rejects.toThrow();
    expect(await harness.nextPublished()).toEqual(WILL);
    await harness.stop();
    expect(harness.published).toHaveLength(1);
  });

  test('it is published where stop does not end', async () => {
    const harness = await started({ hangs: true });
    await expect(harness.stop()).rejects.toThrow();
    expect(harness.published).toEqual([WILL]);
  });

  test('after a stop it is not', async () => {
    const harness = await started();
    await harness.stop();
    expect(harness.published).toEqual([]);
  });

  test('nor where the gateway was held up until it should long have stopped', async () => {
    const harness = await started();
    const stopped = harness.stop();
    const heldUpUntil = performance.now() + 2 * HOST_TIMES.stopMs;
    while (performance.now() < heldUpUntil);
    await stopped;
    expect(harness.published).toEqual([]);
  });
});
