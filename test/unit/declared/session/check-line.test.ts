import { checkLine } from '../../../../src/declared/session/check-line.js';
import type { LineOptions } from '../../../../src/declared/session/line-options.js';

const check = (options: Partial<LineOptions>) =>
  checkLine({
    timeout: 1,
    retries: 0,
    pause: 0,
    silence: 0,
    lostafter: 0,
    writetimeout: 1,
    unknown: 'warn',
    ...options,
  });

test('what is doubtful about marks is told, and stops nothing', async () => {
  const { problems, ready } = await check({
    framing: { start: '02', end: '03' },
    rules: { a: { frame: 'A', message: { action: 'A' } } },
  });
  expect(problems.map(({ path, severity }) => [path.join('.'), severity])).toEqual([
    ['framing.start', 'warning'],
    ['framing.end', 'warning'],
  ]);
  expect(ready).toBeDefined();
});
