import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { scheduleNextCommand } from './schedule-next.js';

/** `mqttgateway schedule …` */
export const scheduleCommand = (setup: CommandSetup): Command =>
  setup
    .command('schedule')
    .description('look at the schedules of a configuration')
    .addCommand(scheduleNextCommand(setup));
