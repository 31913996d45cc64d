import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { queueEstimateCommand } from './queue-estimate.js';
import { queueExportCommand } from './queue-export.js';
import { queuePeekCommand } from './queue-peek.js';
import { queuePurgeCommand } from './queue-purge.js';
import { queueStatsCommand } from './queue-stats.js';

/** `mqttgateway queue …` */
export const queueCommand = (setup: CommandSetup): Command =>
  setup
    .command('queue')
    .description('look at what a gateway keeps on disk, running or not')
    .addCommand(queueStatsCommand(setup))
    .addCommand(queuePeekCommand(setup))
    .addCommand(queueExportCommand(setup))
    .addCommand(queuePurgeCommand(setup))
    .addCommand(queueEstimateCommand(setup));
