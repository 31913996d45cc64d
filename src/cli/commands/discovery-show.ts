import type { Command } from 'commander';
import type { DiscoveryPreview } from '../../companion/discovery/discovery-preview.js';
import type { Entity } from '../../companion/discovery/entity.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import {
  type ConfigurationFlags,
  loadByFlags,
  withConfigurationFlags,
} from '../configuration-flags.js';
import type { Terminal } from '../terminal.js';

interface ShowFlags extends ConfigurationFlags {
  readonly json?: boolean;
}

const INDENT = ' '.repeat(15);

const entityLines = ({ type, id, name, state, command, override }: Entity): string[] => [
  override.entity !== undefined && override.as !== undefined
    ? `${'climate'.padEnd(14)} ${name}  (${override.as} of ${override.entity})`
    : `${type.padEnd(14)} ${name}  (${id})`,
  ...(state === undefined ? [] : [`${INDENT}← ${state.topic}`]),
  ...(command === undefined ? [] : [`${INDENT}→ ${command.topic}`]),
];

const bytesOf = (payload: unknown): number =>
  new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload)).length;

const previewText = ({ entities, publications, notes }: DiscoveryPreview): string =>
  [
    ...entities.flatMap(entityLines),
    `${entities.length} ${entities.length === 1 ? 'entity' : 'entities'}`,
    ...publications.map(({ topic, payload }) => `retained: ${topic}, ${bytesOf(payload)} bytes`),
    ...(publications.length === 0
      ? ['nothing is published: set homeassistant or homie to on in [DISCOVERY]']
      : []),
    ...notes.map(({ route, text }) => `note: ${route === '' ? '' : `route ${route}: `}${text}`),
  ].join('\n');

const show = async (flags: ShowFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loaded } = await loadByFlags(flags, terminal);
  const { planApp } = await import('../../app/plan-app.js');
  const { plan, problems, exitCode } = await planApp(loaded, terminal.cwd);
  if (plan === undefined) {
    terminal.complain(problems);
    return exitCode;
  }
  const { discoveryOptions } = await import('../../app/discovery-plan.js');
  const { discoveryPreview } = await import('../../companion/discovery/discovery-preview.js');
  const preview = discoveryPreview(discoveryOptions(plan, terminal.environment));
  terminal.out(
    flags.json === true
      ? JSON.stringify({ publications: preview.publications, notes: preview.notes }, undefined, 2)
      : previewText(preview),
  );
  return EXIT.ok;
};

/** `mqttgateway discovery show` */
export const discoveryShowCommand = ({ command, act }: CommandSetup): Command =>
  withConfigurationFlags(command('show'))
    .description('which entities the map has, and what would be published about them')
    .option('--json', 'topics and payloads, as JSON')
    .addHelpText(
      'after',
      `
No broker is asked. What the map does not say is known once it was seen: by a gateway that ran before.

Examples:
  mqttgateway discovery show -c kitchen.conf
  mqttgateway discovery show -c kitchen.conf --json | jq '.publications[0].payload.cmps'`,
    )
    .action(act(show));
