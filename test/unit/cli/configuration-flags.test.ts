import { flagWords } from '../../../src/cli/configuration-flags.js';

test.each([
  [{}, ''],
  [{ config: 'kitchen.conf' }, ' -c kitchen.conf'],
  [
    { config: 'my kitchen.conf', port: '1884', logLevel: 'DEBUG' },
    " -c 'my kitchen.conf' --port 1884 --log-level DEBUG",
  ],
  [
    { set: ['mqtt.host=broker.lan', "interfaces.gate.port=it's"] },
    " --set mqtt.host=broker.lan --set 'interfaces.gate.port=it'\\''s'",
  ],
  // A secret is not printed where it was typed once more.
  [{ set: ['mqtt.password=hush'] }, " --set 'mqtt.password=***'"],
])('%j is typed as%s', (flags, words) => {
  expect(flagWords(flags)).toBe(words);
});

test('a password in a URL is not repeated', () => {
  expect(flagWords({ url: 'mqtt://u:hush@b' })).not.toContain('hush');
});
