import { parseDocument } from '../../../src/document/parse-document.js';
import { checkVersion1Document } from '../../../src/mapfile/version-1-document.js';

const FIELDS = ['gateway', 'location', 'device', 'sender', 'argkey'];

const found = (changes: {
  readonly topics?: string;
  readonly map?: string;
  readonly argvalue?: string;
}): string[] => {
  const text = [
    'root: home',
    `topics: ${changes.topics ?? '[home/#]'}`,
    `function: { maptype: strict, map: { A: [a], B: ${changes.map ?? '[b]'} } }`,
    ...FIELDS.map((name) => `${name}: { maptype: none }`),
    'action: { maptype: none }',
    `argvalue: ${changes.argvalue ?? '{ maptype: none }'}`,
  ].join('\n');
  return checkVersion1Document(parseDocument('m.yaml', text)).problems.map(
    ({ code, message, hint }) => `${code} ${message} → ${hint ?? ''}`,
  );
};

test.each([
  ['a word', 'heating', 'is "heating"; expected a list of MQTT keywords → write [heating]'],
  ['a word in quotes', '"a b"', 'is "a b"; expected a list of MQTT keywords → write ["a b"]'],
  ['a number', '5', 'is 5; expected a list of MQTT keywords → '],
  ['no word', '', 'is empty; expected a list of MQTT keywords → '],
  [
    'too many words',
    `[${Array.from({ length: 1001 }, (_, index) => `w${index}`).join(', ')}]`,
    'is a list of 1001; expected a list of MQTT keywords, at most 1000 → ',
  ],
  ['an empty list', '[]', 'is an empty list; expected a list of MQTT keywords, at least 1 → '],
])('in a table, %s in place of a list is told what to write', (_, map, expected) => {
  expect(found({ map })).toEqual([
    expect.stringMatching(/^MAP_WRONG_(TYPE|VALUE) function\.map\.B/),
  ]);
  expect(found({ map })[0]).toContain(expected);
});

test.each([
  ['home/#', 'MAP_WRONG_TYPE topics is "home/#"; expected a list of MQTT filters → write [home/#]'],
  ['a{b}', 'MAP_WRONG_TYPE topics is "a{b}"; expected a list of MQTT filters → write ["a{b}"]'],
  [
    '\n  -home/#',
    'MAP_WRONG_TYPE topics is "-home/#"; expected a list of MQTT filters → write a space after the dash: - home/#',
  ],
])('topics: %s is told what to write', (topics, expected) => {
  expect(found({ topics })).toEqual([expected]);
});

test.each([
  ['none', 'write { maptype: none }'],
  ['"none"', 'write { "maptype": "none" }'],
  ['strict', 'write { maptype: strict, map: { … } }'],
  ['nothing', ''],
])('argvalue: %s is told what to write', (argvalue, hint) => {
  const word = argvalue.replaceAll('"', '');
  expect(found({ argvalue })).toEqual([
    `MAP_WRONG_TYPE argvalue is "${word}"; expected a mapping (key: value) → ${hint}`,
  ]);
});
