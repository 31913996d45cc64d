/** One map takes the place of another between two messages; the clock is a number, the broker is simulated. */
import { Inbound } from '../../../src/gateway/inbound.js';
import { keptRoutes } from '../../../src/gateway/kept-routes.js';
import { Outbound } from '../../../src/gateway/outbound.js';
import { OutboundLanes } from '../../../src/gateway/outbound-lanes.js';
import { compileMap } from '../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../src/map/definition/map-definition.js';
import type { ValueDefinition } from '../../../src/map/definition/value-definition.js';
import { createMessage, type Message } from '../../../src/map/message.js';
import type { Publication } from '../../../src/mqtt/publication.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import { routeMap, textRoute } from '../../support/route-map.js';

const word = (mqtt: string): ValueDefinition => ({
  type: 'text',
  maptype: 'strict',
  map: { ON: [mqtt] },
});
const compiled = (definition: MapDefinition) => compileMap(definition, 'gw');

describe('keptRoutes', () => {
  const lamp = textRoute('lamp/<device>', '<power>');
  const rest = textRoute('all/<argkey>', '<argvalue>');
  const before = routeMap([lamp, rest], { values: new Map([['power', word('ON')]]) });
  const kept = (after: MapDefinition) => [...keptRoutes(before, after)];

  test('a map that was read again keeps them all', () => {
    const again = routeMap([textRoute('lamp/<device>', '<power>'), { ...rest }], {
      values: new Map([['power', word('ON')]]),
    });
    expect(kept(again)).toEqual(['lamp/<device>', 'all/<argkey>']);
  });

  test('a route that is another one, under its old name, is not kept', () => {
    expect(kept({ ...before, routes: [{ ...lamp, publish: { qos: 0 } }, rest] })).toEqual([
      'all/<argkey>',
    ]);
  });

  test('a value counts for the routes that use it, and for those that may', () => {
    const other = new Map([...before.values, ['place', word('here')]]);
    expect(kept({ ...before, values: other })).toEqual(['lamp/<device>']);
    expect(kept({ ...before, values: new Map([['power', word('on')]]) })).toEqual([]);
  });

  test('another role or encoding is another meaning of everything', () => {
    expect(kept({ ...before, role: 'controller' })).toEqual([]);
    expect(kept({ ...before, encoding: 'latin1' })).toEqual([]);
  });
});

describe('inbound', () => {
  const climate = (place: string) =>
    textRoute(`${place}/<device>/<argkey>`, '<argvalue>', {
      direction: 'both',
      merge: { of: ['temperature', 'humidity'], withinMs: 10_000 },
    });
  const setUp = () => {
    const delivered: Message[] = [];
    const inbound = new Inbound({
      map: compiled(routeMap([climate('cellar'), climate('attic')])),
      retainedCommands: false,
      monotonicMs: () => 0,
      deliver: (message) => delivered.push(message),
      writeDeadLetter: () => undefined,
      onRefused: () => undefined,
    });
    const receive = (topic: string, payload: string) =>
      inbound.receive({ topic, payload: Buffer.from(payload), qos: 1, retain: false });
    return { inbound, receive, delivered };
  };
  const lamp = textRoute('lamp/<device>', '<level>', { direction: 'both' });
  const given = (messages: readonly Message[]) =>
    messages.map((message) => ({ ...message.arguments }));

  test('the next message is read by the new map', () => {
    const { inbound, receive, delivered } = setUp();
    const map = compiled(routeMap([lamp]));
    inbound.change({ map, retainedCommands: false });
    receive('lamp/x', '1');
    receive('attic/x/humidity', '1');
    expect(delivered.map(({ device }) => device)).toEqual(['x']);
    expect(inbound.counters).toMatchObject({ translated: 1, refused: { MAP_NO_ROUTE: 1 } });
  });

  test('what waits by a route that stays waits on, what waits by another one is handed on', () => {
    const { inbound, receive, delivered } = setUp();
    receive('attic/x/humidity', '50');
    receive('cellar/x/humidity', '60');
    const map = compiled(routeMap([climate('attic'), textRoute('cellar/<device>', '<action>')]));
    inbound.change({ map, retainedCommands: false });
    expect(given(delivered)).toEqual([{ humidity: '60' }]);
    receive('attic/x/temperature', '21');
    expect(given(delivered)).toEqual([{ humidity: '60' }, { temperature: '21', humidity: '50' }]);
    const { received, translated, merging, merged } = inbound.counters;
    expect([received, translated, merging, merged]).toEqual([3, 2, 0, 1]);
  });

  test('what is our own follows the map', () => {
    const { inbound, receive } = setUp();
    const map = compiled(routeMap([textRoute('lamp/<device>/<sender>', '<action>')]));
    inbound.change({ map, retainedCommands: false });
    receive('lamp/x/gw', 'ON');
    expect(inbound.counters.echo).toBe(1);
  });
});

describe('outbound', () => {
  const held = (place: string) =>
    textRoute(`${place}/<device>`, '<level>', { report: { throttleMs: 1000, heartbeatMs: 5000 } });
  const setUp = () => {
    const published: string[] = [];
    const clock = { nowMs: 0 };
    const lanes = new OutboundLanes({
      memory: new MemoryLane<Publication>({
        maxCount: 10,
        maxBytes: 1000,
        whenFull: 'drop-oldest',
      }),
      monotonicMs: () => clock.nowMs,
      publish: async ({ topic, payload, qos }) => {
        published.push(`${topic} ${payload.toString()} ${qos}`);
      },
      maxWaiting: 10,
      onFull: () => undefined,
      onLost: () => undefined,
      onRefused: () => undefined,
    });
    const outbound = new Outbound({
      map: compiled(routeMap([held('level')])),
      lanes,
      qos: 1,
      retain: false,
      monotonicMs: () => clock.nowMs,
      onDropped: () => undefined,
      onRefused: () => undefined,
    });
    lanes.open(10);
    const say = (level: string) =>
      outbound.accept(createMessage({ action: 'STATE', device: 'x', arguments: { level } }));
    return { outbound, published, say, clock };
  };
  const defaults = { qos: 1, retain: false } as const;

  test('what is held by a route that goes is published, and its heartbeat ends', async () => {
    const { outbound, published, say } = setUp();
    await say('1');
    await say('2');
    expect(outbound.counters.held).toBe(1);
    outbound.change({ ...defaults, map: compiled(routeMap([held('other')])) });
    expect(published).toEqual(['level/x 1 1', 'level/x 2 1']);
    await say('3');
    expect(published.at(-1)).toBe('other/x 3 1');
    outbound.flush();
    const { held: waiting, printed, lane } = outbound.counters;
    expect([waiting, printed, lane.accepted]).toEqual([0, 3, 3]);
  });

  test('what is held by a route that stays is held on', async () => {
    const { outbound, published, say } = setUp();
    await say('1');
    await say('2');
    outbound.change({ ...defaults, map: compiled(routeMap([held('level'), held('other')])) });
    await say('3');
    expect(published).toEqual(['level/x 1 1']);
    outbound.flush();
    expect(published).toEqual(['level/x 1 1', 'level/x 3 1']);
  });

  test('the defaults of publishing change with the next message', async () => {
    const { outbound, published, say } = setUp();
    await say('1');
    outbound.change({
      ...defaults,
      qos: 2,
      map: compiled(routeMap([textRoute('a/<device>', '<level>')])),
    });
    await say('2');
    expect(published).toEqual(['level/x 1 1', 'a/x 2 2']);
    outbound.flush();
  });
});
