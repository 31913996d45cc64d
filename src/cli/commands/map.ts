import type { Command } from 'commander';
import type { CommandSetup } from '../command-setup.js';
import { mapCheckCommand } from './map-check.js';
import { mapDiffCommand } from './map-diff.js';
import { mapDocsCommand } from './map-docs.js';
import { mapExplainCommand } from './map-explain.js';
import { mapNewCommand } from './map-new.js';
import { mapRenderCommand } from './map-render.js';
import { mapTestCommand } from './map-test.js';
import { mapTryCommand } from './map-try.js';
import { mapUpgradeCommand } from './map-upgrade.js';

/** `mqttgateway map …` */
export const mapCommand = (setup: CommandSetup): Command =>
  setup
    .command('map')
    .description('make, check, test, try and explain message maps')
    .addCommand(mapNewCommand(setup))
    .addCommand(mapCheckCommand(setup))
    .addCommand(mapTestCommand(setup))
    .addCommand(mapTryCommand(setup))
    .addCommand(mapDiffCommand(setup))
    .addCommand(mapDocsCommand(setup))
    .addCommand(mapRenderCommand(setup))
    .addCommand(mapExplainCommand(setup))
    .addCommand(mapUpgradeCommand(setup));
