import { NamedCounts } from '../../../src/sdk/named-counts.js';

test('counts under names, in the order in which they came', () => {
  const counts = new NamedCounts();
  counts.add('framesDropped', 0);
  counts.add('bytes', 12);
  counts.add('bytes');
  expect(counts.all).toEqual({ framesDropped: 0, bytes: 13 });
  expect(counts.take()).toEqual({ framesDropped: 0, bytes: 13 });
  expect(counts.isEmpty).toBe(true);
});

test('as many names as a status can show, and the others together', () => {
  const counts = new NamedCounts();
  for (let at = 0; at < 1000; at += 1) counts.add(`of-${at}`);
  counts.add('of-1', Number.MAX_SAFE_INTEGER);
  const { all } = counts;
  expect(Object.keys(all)).toHaveLength(65);
  expect([all['of-0'], all['other'], all['of-1']]).toEqual([1, 936, Number.MAX_SAFE_INTEGER]);
});

test.each<[name: unknown, by: unknown]>([
  ['', 1],
  ['room temperature', 1],
  ['__proto__', 1],
  ['a'.repeat(41), 1],
  [undefined, 1],
  ['a', -1],
  ['a', 0.5],
  ['a', Number.NaN],
  ['a', '1'],
])('%p, %p is no count', (name, by) => {
  expect(() => new NamedCounts().add(name as string, by as number)).toThrow(
    expect.objectContaining({ code: 'INTERFACE_BAD_COUNT' }),
  );
});
