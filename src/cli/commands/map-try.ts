import { once } from 'node:events';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { InboundTrace } from '../../map/trace-inbound.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';

interface TryFlags {
  readonly name: string;
  readonly message?: string;
  readonly jsonl?: boolean;
  readonly json?: boolean;
}

const DEFAULT_NAME = 'mqttgateway';

const quoted = (token: string): string => (token === '' ? '""' : token);

const tableOf = ({ steps }: InboundTrace): string[] => {
  const rows = steps.map(({ field, from, to, maptype = '' }) => [
    field,
    quoted(from),
    to === undefined ? '✗' : `→ ${quoted(to)}`,
    maptype,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const tryInbound = async (
  file: string,
  [topic, payload]: readonly [string, string],
  flags: TryFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { usableMap } = await import('../usable-map.js');
  const { traceInbound } = await import('../../map/trace-inbound.js');
  const { topicMatches } = await import('../../map/mqtt-topic.js');
  const { messageText } = await import('../../map/message-text.js');
  const map = await usableMap(file, flags.name, terminal);
  const trace = traceInbound(map, topic, payload);
  const { error, message } = trace;
  const echo = map.isOwn(topic);
  const subscribed = map.subscriptions.some((filter) => topicMatches(filter, topic));
  if (flags.json === true) {
    const failure = error && { error: { code: error.code, message: error.message } };
    terminal.out(
      JSON.stringify({ steps: trace.steps, internal: message, echo, subscribed, ...failure }),
    );
  } else {
    for (const line of tableOf(trace)) terminal.out(line);
    if (message !== undefined) terminal.out(`\n${messageText(message)}`);
    if (echo) terminal.out(`an echo: the sender is our own name, so the gateway drops it`);
    // Of a topic of another shape the error below says enough.
    if (!subscribed && trace.steps.length > 0)
      terminal.say('note: no filter under topics receives this topic');
  }
  if (error === undefined) return EXIT.ok;
  if (flags.json !== true) terminal.complain([error]);
  return EXIT.failures;
};

const tryOutbound = async (
  file: string,
  message: string,
  flags: TryFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { usableMap } = await import('../usable-map.js');
  const { parseMessage } = await import('../../map/parse-message.js');
  const map = await usableMap(file, flags.name, terminal);
  let given: unknown;
  try {
    given = JSON.parse(message);
  } catch (cause) {
    throw new GatewayError('COMMAND_USAGE', `--message is not JSON: ${message}`, {
      hint: `for example '{"type":"command","function":"Lighting","action":"LIGHT_ON"}'`,
      cause,
    });
  }
  const [{ topic, payload } = { topic: '', payload: '' }] = map.toMqtt(parseMessage(given));
  terminal.out(flags.json === true ? JSON.stringify({ topic, payload }) : `${topic}  ${payload}`);
  return EXIT.ok;
};

const tryLines = async (file: string, flags: TryFlags, terminal: Terminal): Promise<ExitCode> => {
  const { usableMap } = await import('../usable-map.js');
  const { translateLines } = await import('../translate-lines.js');
  await translateLines(
    await usableMap(file, flags.name, terminal),
    terminal.stdin,
    async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
  );
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
  if (flags.message !== undefined) return tryOutbound(file, flags.message, flags, terminal);
  if (topic !== undefined) return tryInbound(file, [topic, payload ?? ''], flags, terminal);
  return refuse(
    'nothing to try; expected TOPIC PAYLOAD, --message or --jsonl',
    `mqttgateway map try ${file} ROOT/FUNCTION/GATEWAY/LOCATION/DEVICE/SENDER/C ACTION`,
  );
};

/** `mqttgateway map try` */
export const mapTryCommand = ({ command, act }: CommandSetup): Command =>
  command('try')
    .description('show what a message becomes, token by token')
    .argument('<file>', 'map file, YAML or JSON; - is stdin')
    .argument('[topic]', 'topic of an inbound message')
    .argument('[payload]', 'its payload (default: empty)')
    .option('-n, --name <name>', 'name of the gateway: the sender of its messages', DEFAULT_NAME)
    .option('--message <json>', 'the other direction: an internal message as JSON')
    .option('--json', 'one JSON object for programs')
    .option('--jsonl', 'a filter: one JSON object a line from stdin, one a line to stdout')
    .addHelpText(
      'after',
      `
With --jsonl a line {"topic","payload"} gives {"internal"}; a line {"internal"} gives
{"topic","payload","qos","retain"}; a bad one gives {"error":{"code","message"}}.

Exit codes: 0 translated, 1 refused, 65 the map is wrong; with --jsonl 0 also where lines are bad.

Examples:
  mqttgateway map try map.yaml testmqttgtw/lighting//kitchen//me/C light_on
  mqttgateway map try map.yaml --message '{"function":"Lighting","action":"LIGHT_ON"}'
  mqttgateway map try map.yaml --jsonl --name dummy < messages.jsonl`,
    )
    .action(act(tryMap));
