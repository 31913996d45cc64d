import { once } from 'node:events';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import { nameOption } from '../name-option.js';
import type { Terminal } from '../terminal.js';

interface TryFlags {
  readonly name: string;
  readonly message?: string;
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly hex?: boolean;
}

/** `0aff` as bytes. */
const bytesOf = (hex: string): Uint8Array => {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(hex))
    throw new GatewayError(
      'COMMAND_USAGE',
      `the payload is "${hex}"; expected pairs of hex digits`,
      {
        hint: 'for example --hex 0aff',
      },
    );
  return Buffer.from(hex, 'hex');
};

const tryLines = async (file: string, flags: TryFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loadedMap } = await import('../loaded-map.js');
  const { translateLines } = await import('../translate-lines.js');
  const { both } = await loadedMap(file, flags.name, terminal);
  await translateLines(both, terminal.stdin, async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  });
  return EXIT.ok;
};

const refuse = (message: string, hint: string): never => {
  throw new GatewayError('COMMAND_USAGE', message, { hint });
};

/** What is asked for twice, or reads the same stream twice, has no one meaning. */
const assertOneThing = (file: string, topic: string | undefined, flags: TryFlags): void => {
  const given = [
    topic === undefined ? [] : ['TOPIC'],
    flags.message === undefined ? [] : ['--message'],
    flags.jsonl === true ? ['--jsonl'] : [],
  ].flat();
  if (given.length > 1)
    refuse(
      `${given.join(' and ')} do not go together`,
      'Give one of TOPIC, --message and --jsonl.',
    );
  if (file === '-' && flags.jsonl === true)
    refuse('the map cannot come from stdin: --jsonl reads its lines there', 'Name a map file.');
};

const tryMap = async (
  file: string,
  topic: string | undefined,
  payload: string | undefined,
  flags: TryFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  assertOneThing(file, topic, flags);
  if (flags.jsonl === true) return tryLines(file, flags, terminal);
  if (flags.message === undefined && topic === undefined)
    return refuse(
      'nothing to try; expected TOPIC PAYLOAD, --message or --jsonl',
      `mqttgateway map try ${file} TOPIC PAYLOAD`,
    );
  const { loadedMap } = await import('../loaded-map.js');
  const bytes = flags.hex === true ? bytesOf(payload ?? '') : undefined;
  const loaded = await loadedMap(file, flags.name, terminal);
  if (flags.message !== undefined) {
    const { tryOutbound } = await import('../try-outbound.js');
    return tryOutbound(loaded, flags.message, flags.json === true, terminal);
  }
  const { tryInbound } = await import('../try-inbound.js');
  const tried = { topic: topic ?? '', payload: bytes ?? payload ?? '' };
  return tryInbound(loaded, tried, flags.json === true, terminal);
};

/** `mqttgateway map try` */
export const mapTryCommand = ({ command, act }: CommandSetup): Command =>
  command('try')
    .description('show what a message becomes, and which routes were tried')
    .argument('<file>', 'map file, YAML or JSON; - is stdin')
    .argument('[topic]', 'topic of an inbound message')
    .argument('[payload]', 'its payload (default: empty)')
    .addOption(nameOption())
    .option('--hex', 'the payload is given as hex digits')
    .option('--message <json>', 'the other direction: an internal message as JSON')
    .option('--json', 'one JSON object for programs')
    .option('--jsonl', 'a filter: one JSON object a line from stdin, one a line to stdout')
    .addHelpText(
      'after',
      `
With --jsonl a line {"topic","payload"} gives {"internal"}; a line {"internal"} gives
{"topic","payload","qos","retain"}, and where a message is published in parts all of them under
"publications"; a bad one gives {"error":{"code","message"}}. Bytes that are no text stand under
"hex". Both directions are translated, whatever the role of the map is.

Exit codes: 0 translated, 1 refused, 65 the map is wrong; with --jsonl 0 also where lines are bad.

Examples:
  mqttgateway map try map.yaml testmqttgtw/lighting//kitchen//me/C light_on
  mqttgateway map try map.yaml --message '{"function":"Lighting","action":"LIGHT_ON"}'
  mqttgateway map try map.yaml --jsonl --name dummy < messages.jsonl`,
    )
    .action(act(tryMap));
