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
  expect(compileSaid(route)(message, 0)).toEqual({ device: 'lamp', level: '5' });
});

test('of a split, the argument of the part counts', () => {
  const route = textRoute('stat/<device>/<argkey>', '<argvalue>', { ignored: ['serial'] });
  const said = compileSaid(route);
  expect([0, 1].map((part) => said(message, part))).toEqual([
    { device: 'lamp', level: '5' },
    { device: 'lamp', humidity: '50' },
  ]);
});

test('of an object with all arguments, all of them count', () => {
  const template = { kind: 'object', members: [], rest: true } as const;
  const route = textRoute('stat/<device>', { codec: 'json', template });
  expect(compileSaid(route)(message, 0)).toEqual({
    device: 'lamp',
    level: '5',
    serial: '77',
    humidity: '50',
  });
});
