import { Command } from 'commander';
import { withConfigurationFlags } from '../../../src/cli/configuration-flags.js';
import { listOf } from '../../../src/document/suggest.js';
import { LOG_LEVELS } from '../../../src/log/log-level.js';

test('the help of --log-level has the words of its error', () => {
  const help = withConfigurationFlags(new Command('run')).helpInformation();
  expect(help.replace(/\s+/g, ' ')).toContain(`--log-level <level> ${listOf(LOG_LEVELS)}`);
});
