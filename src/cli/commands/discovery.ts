import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { discoveryShowCommand } from './discovery-show.js';

/** `mqttgateway discovery …` */
export const discoveryCommand = (setup: CommandSetup): Command =>
  setup
    .command('discovery')
    .description('what Home Assistant and Homie controllers are told')
    .addCommand(discoveryShowCommand(setup));
