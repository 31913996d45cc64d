import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { mapCheckCommand } from './map-check.js';
import { mapExplainCommand } from './map-explain.js';
import { mapTryCommand } from './map-try.js';
import { mapUpgradeCommand } from './map-upgrade.js';

/** `mqttgateway map …` */
export const mapCommand = (setup: CommandSetup): Command =>
  setup
    .command('map')
    .description('check, try, explain and upgrade message maps')
    .addCommand(mapCheckCommand(setup))
    .addCommand(mapTryCommand(setup))
    .addCommand(mapExplainCommand(setup))
    .addCommand(mapUpgradeCommand(setup));
