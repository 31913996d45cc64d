/** The 480 translations of the original's 1.x code; see test/fixtures/vectors/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMap } from '../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../src/map/compiled-map.js';
import { parseMessage } from '../../../src/map/parse-message.js';
import { fromVersion1, type Version1Map } from '../../../src/map/version-1.js';
import { onePublication } from './one-publication.js';

interface Vector {
  readonly map: string;
  readonly app: string;
  readonly direction: 'toInternal' | 'toMqtt';
  readonly topic: string;
  readonly payload?: string;
  readonly payloadJson?: unknown;
  readonly internal: unknown;
  readonly error?: true;
}

const folder = join(import.meta.dirname, '../../fixtures/vectors');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const vectors: Vector[] = read('translations.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const compiled = new Map<string, CompiledMap>();
const mapOf = ({ map, app }: Vector): CompiledMap => {
  const known = compiled.get(`${map} ${app}`);
  if (known !== undefined) return known;
  const file: Version1Map = JSON.parse(read(`${map}.json`));
  const fresh = compileMap(fromVersion1(file), app);
  compiled.set(`${map} ${app}`, fresh);
  return fresh;
};

const inbound = vectors.filter((vector) => vector.direction === 'toInternal');
const outbound = vectors.filter((vector) => vector.direction === 'toMqtt');

test('all 480 vectors are here, in both directions, right and wrong ones', () => {
  expect(vectors).toHaveLength(480);
  expect(inbound.filter((vector) => !vector.error)).toHaveLength(180);
  expect(inbound.filter((vector) => vector.error)).toHaveLength(105);
  expect(outbound.filter((vector) => !vector.error)).toHaveLength(167);
  expect(outbound.filter((vector) => vector.error)).toHaveLength(28);
});

test.each(inbound.map((vector, index) => [index, vector] as const))('inbound %i', (_, vector) => {
  const translate = () => mapOf(vector).toInternal(vector.topic, vector.payload ?? '');
  if (vector.error) expect(translate).toThrow(expect.objectContaining({ name: 'GatewayError' }));
  else expect(translate()).toEqual(vector.internal);
});

test.each(outbound.map((vector, index) => [index, vector] as const))('outbound %i', (_, vector) => {
  const translate = () => onePublication(mapOf(vector), parseMessage(vector.internal));
  if (vector.error) {
    expect(translate).toThrow(expect.objectContaining({ name: 'GatewayError' }));
    return;
  }
  const { topic, payload } = translate();
  expect(topic).toBe(vector.topic);
  if (vector.payloadJson === undefined) expect(payload).toBe(vector.payload);
  else expect(JSON.parse(payload)).toEqual(vector.payloadJson);
});
