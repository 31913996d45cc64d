import { existsSync } from 'node:fs';
import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Traffic } from '../../map/propose/topic-tree.js';
import { cannotWrite } from '../cannot-write.js';
import { collect } from '../collect.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { durationSeconds } from '../number-flag.js';
import { type PeerFlags, withPeerFlags } from '../peer-flags.js';
import type { Terminal } from '../terminal.js';

interface NewFlags extends PeerFlags {
  readonly fromTopics?: readonly string[];
  readonly listen?: number;
  readonly fromCapture?: string;
}

const LISTEN_SECONDS = 30;

const assertNew = (file: string | undefined): void => {
  if (file !== undefined && existsSync(file))
    throw new GatewayError('COMMAND_FILE_EXISTS', `${file} exists already; nothing was written`, {
      hint: 'mqttgateway map new OTHER-FILE',
    });
};

/** Before minutes are listened, not after them. */
const assertFolder = async (file: string | undefined): Promise<void> => {
  if (file === undefined) return;
  try {
    await access(dirname(file), constants.W_OK);
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
};

const put = async (file: string | undefined, map: string, terminal: Terminal): Promise<void> => {
  const { packageRoot } = await import('../../app/package-info.js');
  const { editorLine } = await import('../../mapfile/proposal/editor-line.js');
  const schema = join(packageRoot(), 'schemas', 'map.schema.json');
  const text = `${editorLine(file ?? join(terminal.cwd, 'map.yaml'), schema)}\n#\n${map}`;
  if (file === undefined) {
    terminal.out(text.trimEnd());
    return;
  }
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
  terminal.out(file);
};

const trafficOf = async (flags: NewFlags, terminal: Terminal): Promise<Traffic | undefined> => {
  const { trafficOfBroker, trafficOfCapture } = await import('../traffic-source.js');
  const { fromTopics, fromCapture, listen = LISTEN_SECONDS } = flags;
  if (fromTopics !== undefined && fromCapture !== undefined)
    throw new GatewayError(
      'COMMAND_USAGE',
      '--from-topics and --from-capture do not go together; expected one of them',
    );
  if (flags.listen !== undefined && fromTopics === undefined)
    throw new GatewayError('COMMAND_USAGE', '--listen says how long, but not to which topics', {
      hint: `mqttgateway map new --from-topics '#' --listen ${listen}s`,
    });
  if (fromCapture !== undefined) return trafficOfCapture(fromCapture, terminal);
  return fromTopics === undefined
    ? undefined
    : trafficOfBroker(fromTopics, listen, flags, terminal);
};

const create = async (
  file: string | undefined,
  flags: NewFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  assertNew(file);
  await assertFolder(file);
  const traffic = await trafficOf(flags, terminal);
  const shown = file ?? 'map.yaml';
  if (traffic === undefined) {
    const { STARTER_MAP } = await import('../../mapfile/proposal/starter-map.js');
    await put(file, STARTER_MAP, terminal);
    terminal.say(
      `a map to start from: change it to your topics.   Next: mqttgateway map test ${shown}`,
    );
    return EXIT.ok;
  }
  if (traffic.messages === 0) {
    terminal.say(
      flags.fromCapture === undefined
        ? 'no message came, so nothing is proposed; listen longer, or give a wider filter such as #'
        : `${flags.fromCapture} has no message, so nothing is proposed.   Next: mqttgateway monitor -t '#' --record ${flags.fromCapture}`,
    );
    return EXIT.failures;
  }
  const { proposalOf } = await import('../../mapfile/proposal/proposal-of.js');
  const { TRAFFIC_BOUNDS } = await import('../../map/propose/topic-tree.js');
  const { text, routes, cases } = await proposalOf(traffic);
  await put(file, text, terminal);
  if (traffic.leftOut > 0)
    terminal.say(
      `${traffic.leftOut} messages are left out: ${TRAFFIC_BOUNDS.messages} of at most ${TRAFFIC_BOUNDS.topics} topics count`,
    );
  terminal.say(
    `${counted(routes, 'route')} and ${counted(cases, 'case')} proposed from ${counted(traffic.messages, 'message')}; look at the lines with "guess:".   Next: mqttgateway map test ${shown}`,
  );
  return EXIT.ok;
};

/** `mqttgateway map new` */
export const mapNewCommand = ({ command, act }: CommandSetup): Command =>
  withPeerFlags(command('new'))
    .description('a map to start from, or one proposed from messages that are seen')
    .argument('[file]', 'where; nothing is overwritten (default: stdout)')
    .option('--from-topics <filter>', 'listen to these topics; repeatable', collect)
    .option('--listen <time>', 'how long: 30s, 5m, 1h (default: 30s)', durationSeconds)
    .option('--from-capture <file>', 'take the messages of a capture; - is stdin')
    .addHelpText(
      'after',
      `
What is proposed reads every message that was seen; what is uncertain is marked with "guess:".

Exit codes: 0 written, 1 no message came.

Examples:
  mqttgateway map new map.yaml
  mqttgateway map new map.yaml -h broker.lan --from-topics 'stat/#' --from-topics 'tele/#' --listen 5m
  mqttgateway map new map.yaml --from-capture day.jsonl`,
    )
    .action(act(create));
