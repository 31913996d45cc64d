import { LogBudget } from '../../../src/isolation/log-budget.js';
import { recordingLog } from '../../support/recording-log.js';

test('so many lines in a span, the others are counted, and told when it is over', () => {
  let nowMs = 0;
  const log = recordingLog();
  const budget = new LogBudget(log, () => nowMs, 3);
  for (const line of ['1', '2', '3', '4', '5']) budget.write('info', line);
  expect(log.lines).toEqual(['info 1', 'info 2', 'info 3']);
  nowMs = 9999;
  budget.write('info', '6');
  expect(log.lines).toHaveLength(3);
  nowMs = 10_000;
  budget.write('error', '7');
  expect(log.lines.slice(3)).toEqual(['warn it wrote 3 more lines, left out', 'error 7']);
  budget.flush();
  expect(log.lines).toHaveLength(5);
});
