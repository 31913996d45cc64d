import { bytesData, messageData } from '../../recording/print-entry.js';
import type { PlacedEntry } from '../../recording/recording.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import { expectedTexts, firstDifference } from './first-difference.js';
import { playRecording } from './play-recording.js';
import { readTestcase, TESTCASE_FILES, type Testcase } from './read-testcase.js';

/** What came of a testcase. */
export interface TestcaseResult {
  readonly name: string;
  /** What differs from the recording; empty where nothing does. */
  readonly problems: readonly string[];
  /** Messages that were emitted, as many as recorded where nothing differs. */
  readonly emitted: number;
  /** Frames that were sent. */
  readonly sent: number;
  /** Bytes that came from the device. */
  readonly heardBytes: number;
}

const emitOf = (entry: PlacedEntry): string | undefined =>
  entry.kind === 'emit' ? JSON.stringify(messageData(entry.message)) : undefined;

const frameOf = (entry: PlacedEntry): string | undefined =>
  entry.kind === 'out' ? JSON.stringify(bytesData(entry.bytes)) : undefined;

const count = (entries: readonly PlacedEntry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.kind === 'in' ? entry.bytes.length : 0), 0);

/** Plays a testcase that has been read; see `playTestcase`. */
export const playedTestcase = async (
  definition: InterfaceDefinition,
  { name, options, recording }: Testcase,
): Promise<TestcaseResult> => {
  const { entries } = recording;
  const { emitted, sent, failures } = await playRecording(definition, options, recording);
  const heardBytes = count(entries);
  const differences = [
    ...(heardBytes === 0 && sent.length === 0 ? ['it has no bytes: nothing was played'] : []),
    firstDifference(expectedTexts(entries, emitOf), emitted, {
      expected: 'emitted',
      seen: 'was emitted',
    }),
    firstDifference(expectedTexts(entries, frameOf), sent, { expected: 'sent', seen: 'was sent' }),
  ].filter((difference) => difference !== undefined);
  const problems =
    differences.length === 0
      ? []
      : [...differences, ...failures.map((failure) => `the interface said: ${failure}`)];
  return {
    name,
    problems: problems.map((problem) => `${name}/${TESTCASE_FILES.recording}: ${problem}`),
    emitted: emitted.length,
    sent: sent.length,
    heardBytes,
  };
};

/**
 * Plays what a device said once through the rules of its interface, and compares what is emitted and
 * sent with what was then. Nothing is simulated but the line and the time.
 *
 * @param folder with `recording.jsonl` and `options.yaml`, the options without the port
 * @throws GatewayError `TESTCASE_NOT_PLAYABLE`, `RECORDING_INVALID`; the code of what is wrong with
 *   the options
 * @example
 * const { problems } = await playTestcase(serial, 'testcases/garbage');
 * assert.deepEqual(problems, []);
 */
export const playTestcase = async (
  definition: InterfaceDefinition,
  folder: string,
): Promise<TestcaseResult> => playedTestcase(definition, await readTestcase(folder));
