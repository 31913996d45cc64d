import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { interfaceCheckCommand } from './interface-check.js';
import { interfaceListCommand } from './interface-list.js';
import { interfaceNewCommand } from './interface-new.js';
import { interfaceTestcaseCommand } from './interface-testcase.js';

/** `mqttgateway interface …` */
export const interfaceCommand = (setup: CommandSetup): Command =>
  setup
    .command('interface')
    .description('list, make and check device interfaces')
    .addCommand(interfaceListCommand(setup))
    .addCommand(interfaceNewCommand(setup))
    .addCommand(interfaceCheckCommand(setup))
    .addCommand(interfaceTestcaseCommand(setup));
