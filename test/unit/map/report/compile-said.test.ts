import { createMessage } from '../../../../src/map/message.js';
import { compileSaid } from '../../../../src/map/report/compile-said.js';
import { textRoute } from '../../../support/route-map.js';

const message = createMessage({
  action: 'STATE',
  device: 'lamp',
  sender: 'me',
  arguments: { level: '5', serial: '77', humidity: '50' },
});

test('what a route captures counts, what it ignores does not', () => {
  const route = textRoute('stat/<device>', '<level> <hue?>', {
    ignored: ['sender', 'serial', 'humidity'],
  });
  expect(compileSaid(route)(message)(0)).toEqual({ device: 'lamp', level: '5' });
});

test('of a split, the argument of the part counts', () => {
  const route = textRoute('stat/<device>/<argkey>', '<argvalue>', { ignored: ['serial'] });
  expect([0, 1].map(compileSaid(route)(message))).toEqual([
    { device: 'lamp', level: '5' },
    { device: 'lamp', humidity: '50' },
  ]);
});

test('of an object with all arguments, all of them count', () => {
  const template = { kind: 'object', members: [], rest: true } as const;
  const route = textRoute('stat/<device>', { codec: 'json', template });
  expect(compileSaid(route)(message)(0)).toEqual({
    device: 'lamp',
    level: '5',
    serial: '77',
    humidity: '50',
  });
});

test('of a split of thousands, the arguments are looked at once', () => {
  const route = textRoute('stat/<argkey>', '<argvalue>');
  const names = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
  let looks = 0;
  const given = new Proxy(Object.fromEntries(names.map((name) => [name, '1'])), {
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });
  const said = compileSaid(route)({ ...message, arguments: given });
  expect(names.map((_, part) => said(part))).toHaveLength(20_000);
  expect(looks).toBe(1);
  expect(said(19_999)).toMatchObject({ a19999: '1' });
});
