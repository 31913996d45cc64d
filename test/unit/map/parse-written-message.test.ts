import { parseMessage } from '../../../src/map/parse-message.js';
import { parseWrittenMessage } from '../../../src/map/parse-written-message.js';

test('numbers and booleans are the text that they look like', () => {
  const given = { watt: 230, level: 1.5, on: true, name: 'attic' };
  expect(parseWrittenMessage({ arguments: given }).arguments).toEqual({
    watt: '230',
    level: '1.5',
    on: 'true',
    name: 'attic',
  });
});

test.each([
  [{ arguments: { watt: 230, other: null } }, 'arguments.other is null; expected text'],
  [{ arguments: { list: [1] } }, 'arguments.list is a list; expected text'],
  [{ arguments: [1] }, 'arguments is a list; expected an object whose values are all text'],
  [{ action: 1 }, 'action is 1; expected text'],
  [5, 'a message is an object, not 5'],
])('%j is refused', (given, why) => {
  expect(() => parseWrittenMessage(given)).toThrow(
    expect.objectContaining({ code: 'MESSAGE_INVALID', message: why }),
  );
});

test('what a program gives is text, and it is told how', () => {
  expect(() => parseMessage({ arguments: { watt: 230 } })).toThrow(
    expect.objectContaining({
      message: 'arguments.watt is 230; expected text',
      hint: 'Write it in quotes: "230".',
    }),
  );
});
