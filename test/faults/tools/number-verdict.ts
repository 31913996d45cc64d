import { conservationFaults, droppedOf } from './gateway-report.js';
import type { NumberDevice } from './number-device.js';
import type { NumberTraffic } from './number-traffic.js';

/** What became of the numbers of a stream. */
export interface Verdict {
  readonly accepted: number;
  /** Accepted, and never acknowledged by the broker. */
  readonly lost: readonly number[];
  /** Came for the first time after a later one. */
  readonly reordered: number;
  readonly duplicates: number;
  /** Reports that do not add up. */
  readonly unconserved: readonly string[];
  readonly dropped: Readonly<Record<string, number>>;
  /** In the lanes to the broker, by the last report. */
  readonly pending: number;
  /** Set aside by those lanes, where they wait to be looked at. */
  readonly deadLettered: number;
}

/** What a verdict is where nothing went wrong; duplicates are to be judged beside. */
export const NOTHING_WRONG = {
  lost: [],
  reordered: 0,
  unconserved: [],
  dropped: {},
  pending: 0,
  deadLettered: 0,
} as const;

const disorder = (numbers: readonly number[]): number =>
  numbers.filter((number, index) => number < (numbers[index - 1] ?? -Infinity)).length;

/** Accepted, and not acknowledged so far. */
export const missingNumbers = (
  device: Pick<NumberDevice, 'accepted'>,
  traffic: NumberTraffic,
  stream: string,
): number[] => {
  const { acknowledged } = traffic.of(stream);
  return device.accepted(stream).filter((number) => !acknowledged.has(number));
};

/** Judges a stream by what the device and the link saw, and every report of the gateway. */
export const verdictOf = (
  device: Pick<NumberDevice, 'accepted'>,
  traffic: NumberTraffic,
  stream: string,
): Verdict => {
  const { seen, first } = traffic.of(stream);
  const last = traffic.reports.at(-1);
  const lanes = last?.lanes.filter(({ path }) => !path.endsWith('.dead')) ?? [];
  return {
    accepted: device.accepted(stream).length,
    lost: missingNumbers(device, traffic, stream),
    reordered: disorder(first),
    duplicates: seen.length - first.length,
    unconserved: traffic.reports.flatMap(conservationFaults),
    pending: lanes.reduce((total, { pending }) => total + pending, 0),
    deadLettered: lanes.reduce((total, { deadLettered }) => total + deadLettered, 0),
    dropped: last === undefined ? {} : droppedOf(last),
  };
};
