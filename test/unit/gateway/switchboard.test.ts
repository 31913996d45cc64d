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

test('a copy that the broker says came by one subscription is for those who have that one', async () => {
  const asked: FilterRequest[][] = [];
  const ofMap: string[] = [];
  const switchboard = new Switchboard({
    onMapMessage: ({ topic }) => {
      ofMap.push(topic);
      return undefined;
    },
    setFilters: (all) => asked.push([...all]),
  });
  const idOf = (name: string): number =>
    asked.at(-1)?.find(({ filter }) => filter === name)?.id ?? Number.NaN;
  switchboard.listenForMap(filters('home/#', 'home/lamp'));
  expect(asked.at(-1)?.map(({ id }) => id)).toEqual([undefined, undefined]);
  const heard: string[] = [];
  const listener =
    (name: string) =>
    (_: InboundMessage, by: readonly string[]): undefined => {
      heard.push(`${name} ${by.join(' ')}`);
    };
  const [one, two] = [listener('one'), listener('two')];
  switchboard.listen(one, filters('home/lamp', 'home/+'));
  switchboard.listen(two, filters('$share/all/home/+'));
  await Promise.resolve();
  const come = (...filterIds: readonly number[]): readonly unknown[] => {
    heard.length = 0;
    ofMap.length = 0;
    void switchboard.receive({
      ...message('home/lamp'),
      ...(filterIds.length > 0 && { filterIds }),
    });
    return [[...heard], ofMap.length];
  };
  expect(come(idOf('home/+'))).toEqual([['one home/+'], 0]);
  expect(come(idOf('$share/all/home/+'))).toEqual([['two $share/all/home/+'], 0]);
  expect(come(idOf('home/#'))).toEqual([[], 1]);
  expect(come(idOf('home/lamp'))).toEqual([['one home/lamp'], 1]);
  // One copy for all of them, and brokers that say nothing, or what nobody here knows.
  const all = [['one home/lamp home/+', 'two $share/all/home/+'], 1];
  expect(come(...['home/#', 'home/lamp', 'home/+', '$share/all/home/+'].map(idOf))).toEqual(all);
  expect(come()).toEqual(all);
  expect(come(77)).toEqual(all);
  // Who leaves changes no identifier of the map, which would have the broker bring what it retains.
  const before = ['home/#', 'home/lamp'].map(idOf);
  const gone = idOf('home/+');
  switchboard.listen(one, []);
  await Promise.resolve();
  expect(['home/#', 'home/lamp'].map(idOf)).toEqual(before);
  expect(come(gone)).toEqual([[], 0]);
});
