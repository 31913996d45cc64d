import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { serviceInstallCommand } from './service-install.js';
import { serviceStatusCommand } from './service-status.js';
import { serviceUninstallCommand } from './service-uninstall.js';

/** `mqttgateway service` */
export const serviceCommand = (setup: CommandSetup): Command =>
  setup
    .command('service')
    .description('the gateway as a service of systemd, which starts it at each boot')
    .addCommand(serviceInstallCommand(setup))
    .addCommand(serviceUninstallCommand(setup))
    .addCommand(serviceStatusCommand(setup));
