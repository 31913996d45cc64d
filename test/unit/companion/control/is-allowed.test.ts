import { isAllowed } from '../../../../src/companion/control/is-allowed.js';

test.each([
  [['*'], 'interface/restart', true],
  [['info'], 'info', true],
  [['info'], 'information', false],
  [['interface/*'], 'interface/restart', true],
  [['interface/*'], 'interface', false],
  [['interface/*'], 'interfaces/restart', false],
  [['map'], 'map/try', false],
  [[], 'info', false],
  [['gateway/stop', 'info'], 'gateway/stop', true],
])('%j allows %s: %s', (allow, what, expected) => {
  expect(isAllowed(allow, what)).toBe(expected);
});
