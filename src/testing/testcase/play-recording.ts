import { replayLine } from '../../declared/replay/replay-line.js';
import { checkLine } from '../../declared/session/check-line.js';
import { lineDevice } from '../../declared/session/line-device.js';
import type { LineOptions } from '../../declared/session/line-options.js';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { bytesData, messageData } from '../../recording/print-entry.js';
import type { Recording } from '../../recording/recording.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import { createHarness, type InterfaceHarness } from '../harness.js';
import type { GivenOptions } from '../tried-options.js';
import { PlayedClock } from './played-clock.js';

/** Turns of the clock, beyond which it does not end by itself. */
const MAX_TURNS = 10_000_000;

/** What an interface did while its recording was played. */
export interface Played {
  /** As `messageData` has them, in JSON. */
  readonly emitted: readonly string[];
  /** As `bytesData` has them, in JSON. */
  readonly sent: readonly string[];
  /** Commands that failed, and a start that did. */
  readonly failures: readonly string[];
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Everything that one turn of the event loop brings about. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The same interface at the end of a line that a recording is. Its port may be missing.
 *
 * @throws GatewayError `TESTCASE_NOT_PLAYABLE`
 */
const onLine = (
  definition: InterfaceDefinition,
  open: Parameters<typeof lineDevice>[0]['open'],
  clock: PlayedClock,
): InterfaceDefinition => {
  const { properties } = definition.options;
  if (!isTable(properties) || !isTable(properties['framing']) || !isTable(properties['rules']))
    throw new GatewayError(
      'TESTCASE_NOT_PLAYABLE',
      `the interface ${definition.name} has no framing and rules; only what is declared can be played`,
    );
  // Their schemas have been asked for the options of a line just now.
  const lineOf = (options: unknown): LineOptions => options as LineOptions;
  return {
    ...definition,
    options: { ...definition.options, required: [] },
    check: async (options) => (await checkLine(lineOf(options))).problems,
    create: (options, context) => lineDevice({ options: lineOf(options), context, open, clock }),
  };
};

/**
 * Plays what came from a device through the rules of an interface, on a clock of its own: hours take
 * a moment, and the same is played in the same way each time.
 *
 * @throws GatewayError `TESTCASE_NOT_PLAYABLE`; the code of what is wrong with the options
 */
export const playRecording = async (
  definition: InterfaceDefinition,
  options: GivenOptions,
  { entries }: Recording,
): Promise<Played> => {
  const clock = new PlayedClock();
  const sent: string[] = [];
  const failures: string[] = [];
  let isOver = false;
  let work: Promise<unknown> = Promise.resolve();
  let harness: InterfaceHarness | undefined;
  let hasOpened = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    hasOpened = resolve;
  });
  const fail = (cause: unknown): void => void failures.push(errorText(cause));
  const replay = replayLine({
    entries,
    speed: 1,
    repeat: false,
    clock,
    // What is compared afterwards tells it better.
    onDifference: () => undefined,
    onCommand: (message) => {
      work = work.then(() => harness?.handle(message)).catch(fail);
    },
    onEnd: () => {
      isOver = true;
    },
  });
  const played = createHarness(
    onLine(
      definition,
      async (events, signal) => {
        const line = await replay(events, signal);
        hasOpened();
        return line;
      },
      clock,
    ),
    {
      options,
      onTraffic: ({ direction, bytes }) => {
        if (direction === 'out') sent.push(JSON.stringify(bytesData(bytes)));
      },
    },
  );
  harness = played;
  const starting = played.start();
  work = starting.catch(fail);
  await Promise.race([opened, starting]);
  for (let turns = 0; turns < MAX_TURNS && !isOver; turns += 1) {
    await turn();
    if (!clock.next()) break;
  }
  await turn();
  await played.stop();
  await work;
  return {
    emitted: played.emitted.map((message) => JSON.stringify(messageData(message))),
    sent,
    failures,
  };
};
