import { publishSoon } from '../../../../src/companion/control/publish-soon.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';

const PUBLICATION = { topic: 't', payload: '', qos: 1, retain: false } as const;

const setUp = (outcomes: readonly (string | undefined)[], isConnected = true) => {
  const state = { isConnected };
  let tries = 0;
  const port: Pick<CompanionPort, 'isConnected' | 'publish'> = {
    get isConnected() {
      return state.isConnected;
    },
    publish: async () => {
      const outcome = outcomes[tries];
      tries += 1;
      if (outcome === 'lost') state.isConnected = false;
      if (outcome !== undefined) throw new Error(outcome);
    },
  };
  return { port, state, tries: () => tries };
};

test('it waits for the broker, and for the next one where it is lost in between', async () => {
  const { port, state, tries } = setUp(['lost', undefined], false);
  const published = publishSoon(port, PUBLICATION, 60_000);
  expect(tries()).toBe(0);
  state.isConnected = true;
  while (tries() < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(state.isConnected).toBe(false);
  state.isConnected = true;
  await published;
  expect(tries()).toBe(2);
});

test('what a broker refuses is not tried again', async () => {
  const { port, tries } = setUp(['refused']);
  await expect(publishSoon(port, PUBLICATION, 60_000)).rejects.toThrow('refused');
  expect(tries()).toBe(1);
});

test('patience ends', async () => {
  const { port, tries } = setUp(['away'], false);
  await expect(publishSoon(port, PUBLICATION, 0)).rejects.toThrow('away');
  expect(tries()).toBe(1);
});
