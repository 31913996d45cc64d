import { EmitGate } from '../../../src/gateway/emit-gate.js';
import { createMessage } from '../../../src/map/message.js';

const gateOf = () => {
  const floods: string[] = [];
  const gate = new EmitGate({
    name: 'bell',
    accept: async () => undefined,
    isFull: () => true,
    onFlood: ({ message }) => floods.push(message),
  });
  const flood = async (count: number): Promise<void> => {
    const sent = Array.from({ length: count }, () => gate.emit(createMessage({})));
    await Promise.allSettled(sent);
  };
  return { gate, floods, flood };
};

test('refusals are counted for ever, and a flood is one of a single start', async () => {
  const { gate, floods, flood } = gateOf();
  await flood(9_999);
  gate.open();
  await flood(10_000);
  expect(floods).toEqual([]);
  await flood(1);
  expect(floods).toEqual(['it emitted 10001 messages more than were taken, and did not wait']);
  expect(gate.counters).toEqual({ emitted: 0, published: 0, emitsRefused: 20_000 });
});

test('what a host has refused is counted, but for no flood', async () => {
  const { gate, floods, flood } = gateOf();
  gate.countRefused(9_000);
  await flood(10_000);
  expect(floods).toEqual([]);
  expect(gate.counters.emitsRefused).toBe(19_000);
});
