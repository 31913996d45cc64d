import { PassThrough } from 'node:stream';
import { createLog } from '../../../src/log/create-log.js';

const circular: Record<string, unknown> = { name: 'loop' };
circular['self'] = circular;
const throwing = {
  get boom(): never {
    throw new Error('no');
  },
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const hostile = new Proxy(
  {},
  {
    getPrototypeOf: () => {
      throw new Error('no');
    },
  },
);
const strange = Object.defineProperty(new Error('x'), 'message', { get: () => throwing.boom });

/** The lines of a call, without time, level and name. */
const linesOf = async (args: readonly unknown[], format: 'text' | 'json' = 'text') => {
  const console = new PassThrough();
  const chunks: string[] = [];
  console.on('data', (chunk) => chunks.push(String(chunk)));
  const { log, close } = createLog({
    consoleLevel: 'INFO',
    format,
    console,
    secrets: ['hunter2'],
  });
  Reflect.apply(log.info, log, args);
  await close();
  return chunks.join('').replace(/^[\d:.]+ INFO {2}gateway {3}/gm, '');
};

const CASES: readonly (readonly [readonly unknown[], string])[] = [
  [[], 'undefined'],
  [[undefined], 'undefined'],
  [[null], 'null'],
  [[5], '5'],
  [[Symbol('s')], '(symbol)'],
  [[new Error('no paper')], 'no paper'],
  [[new Error('no paper'), { tray: 2 }], 'no paper tray=2'],
  [[{ tray: 2 }], '{ tray: 2 }'],
  [[[1, 'a']], "[ 1, 'a' ]"],
  [[throwing], "{ boom: '(unreadable)' }"],
  [[{ password: 'hunter2' }], "{ password: '***' }"],
  [[{ tray: 2 }, 'empty'], 'empty tray=2'],
  [[new RangeError('no paper'), 'empty'], 'empty error="RangeError: no paper"'],
  [['empty', new RangeError('no paper')], 'empty error="RangeError: no paper"'],
  [['empty', 5], 'empty 5'],
  [['empty', null], 'empty null'],
  [['empty', 'tray'], 'empty tray'],
  [['empty', [1, 2]], 'empty [ 1, 2 ]'],
  [['empty', Buffer.from('abc')], 'empty (3 bytes)'],
  [[revoked], '(a line that cannot be shown)'],
  [['empty', hostile], '(a line that cannot be shown)'],
  [[strange], '(a line that cannot be shown)'],
];

test.each(CASES)('whatever is passed is a line: case %#', async (args, expected) => {
  expect((await linesOf(args)).split('\n')[0]).toBe(expected);
  expect(JSON.parse((await linesOf(args, 'json')).split('\n')[0] ?? '')).toMatchObject({
    level: 'INFO',
  });
});

test('a circular object is cut', async () => {
  expect(await linesOf([circular])).toMatch(/^\{ name: 'loop', self: .*'\(too deep\)'.*\}\n$/);
});

test('a long one is cut', async () => {
  const line = await linesOf([Array.from({ length: 1000 }, () => 'x'.repeat(500))]);
  expect(line.length).toBeLessThan(5000);
});

test('the stack of an error in place of a text is shown at debug', async () => {
  const console = new PassThrough();
  const { log, close } = createLog({ consoleLevel: 'DEBUG', format: 'text', console });
  Reflect.apply(log.warn, log, [new Error('no paper')]);
  await close();
  expect(String(console.read())).toMatch(
    /WARN {2}gateway {3}no paper\n.*DEBUG gateway {3}no paper error="Error: no paper"\n {4}at /,
  );
});
