import { DesiredState } from '../../../../src/companion/twin/desired-state.js';
import { recordingLog } from '../../../support/recording-log.js';

test('names that somebody chose do not fill the log, nor the report', () => {
  const log = recordingLog();
  const state = new DesiredState({
    onChange: () => undefined,
    onNews: () => undefined,
    names: () => [],
    log,
  });
  const name = 'x'.repeat(100_000);
  expect(state.take({ interfaces: { [name]: 1 } }, undefined)).toBe(false);
  expect(state.refusal?.reason).toMatch(/^interfaces\.x+…$/);
  expect(state.take({ interfaces: { [name]: {} } }, undefined)).toBe(true);
  expect(log.lines).toHaveLength(3);
  for (const line of log.lines) expect(line.length).toBeLessThan(600);
});
