import { Switchboard } from '../../../src/gateway/switchboard.js';
import type { FilterRequest } from '../../../src/mqtt/filter-request.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';

const filters = (...names: readonly string[]): FilterRequest[] =>
  names.map((filter) => ({ filter, qos: 1 }));
const message = (topic: string): InboundMessage => ({
  topic,
  payload: Buffer.from(''),
  qos: 1,
  retain: false,
});

const setUp = () => {
  const ofMap: string[] = [];
  const heard: string[] = [];
  const switchboard = new Switchboard({
    onMapMessage: ({ topic }) => {
      ofMap.push(topic);
      return undefined;
    },
    setFilters: () => undefined,
  });
  switchboard.listenForMap(filters('home/#'));
  const listener = ({ topic }: InboundMessage): undefined => {
    heard.push(topic);
  };
  const listen = async (...names: readonly string[]): Promise<void> => {
    switchboard.listen(listener, filters(...names));
    await Promise.resolve();
  };
  return { switchboard, ofMap, heard, listen };
};

test('a message goes to whoever has a filter for it, and to the map where it has one', async () => {
  const { switchboard, ofMap, heard, listen } = setUp();
  await listen('twin/+', 'home/lamp');
  for (const topic of ['twin/a', 'home/lamp', 'home/fan', 'other'])
    void switchboard.receive(message(topic));
  expect(heard).toEqual(['twin/a', 'home/lamp']);
  expect(ofMap).toEqual(['home/lamp', 'home/fan', 'other']);
});

test('what was on its way to a listener that has gone is for nobody, but for the map where it has a filter', async () => {
  const { switchboard, ofMap, heard, listen } = setUp();
  await listen('twin/+', 'home/lamp');
  await listen();
  for (const topic of ['twin/a', 'home/lamp', 'other']) void switchboard.receive(message(topic));
  expect(heard).toEqual([]);
  expect(ofMap).toEqual(['home/lamp', 'other']);
  await listen('twin/a');
  void switchboard.receive(message('twin/a'));
  expect(heard).toEqual(['twin/a']);
});
