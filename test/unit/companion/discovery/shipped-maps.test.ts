/** What the maps that ship tell, whatever the role: as Home Assistant and Homie have it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesOf } from '../../../../src/companion/discovery/entities-of.js';
import { homeAssistantTopics } from '../../../../src/companion/discovery/home-assistant/home-assistant-topics.js';
import { homieDevice } from '../../../../src/companion/discovery/homie/homie-device.js';
import { createSeenFinder } from '../../../../src/companion/discovery/seen-in.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { createMessage } from '../../../../src/map/message.js';
import { loadMap } from '../../../../src/mapfile/load-map.js';
import { homeAssistantFaults } from '../../../support/home-assistant-rules.js';
import { homieFaults } from '../../../support/homie-rules.js';
import { OPTIONS } from './discover.js';

const MAPS = join(import.meta.dirname, '../../../../maps');
const names = readdirSync(MAPS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
  .toSorted();

const counts = new Map<string, number>();

test.each(names)('%s', async (name) => {
  const { definition, cases } = await loadMap(join(MAPS, name));
  if (definition === undefined) throw new Error(name);
  const map = compileMap({ ...definition, role: 'both' }, 'house');
  const finder = createSeenFinder(map);
  // What its cases say was seen.
  const seen = cases.flatMap(({ message }) =>
    message?.type === 'status' ? finder.find(createMessage(message)) : [],
  );
  const { entities } = entitiesOf({
    map: map.definition,
    ownName: 'house',
    retain: false,
    seen,
  });
  counts.set(name, entities.length);
  const { wanted } = homeAssistantTopics(entities, { ...OPTIONS, map });
  for (const [topic, { payload = '' }] of wanted)
    expect(homeAssistantFaults(topic, JSON.parse(payload))).toEqual([]);
  expect(homieFaults(homieDevice(entities, 'House').description)).toEqual([]);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

test('most of them tell something', () => {
  expect(counts.size).toBe(names.length);
  expect([...counts.values()].filter((count) => count > 0).length).toBeGreaterThan(
    names.length / 2,
  );
});
