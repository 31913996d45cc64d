import type { Configuration } from '../../config/configuration.js';
import { optionSchema } from '../../config/option-schema.js';
import { estimateOutage, type OutageEstimate } from './estimate-outage.js';
import { diskBytesFor, diskRoom, type LaneRoom, memoryRoom } from './lane-room.js';

export interface OutageCircumstances {
  readonly outageMs: number;
  readonly perSecond: number;
  /** Topic and payload of a message, on average. */
  readonly messageBytes: number;
  /** The same with what is beside it in a file. */
  readonly storedBytes: number;
  readonly gateway: Configuration['gateway'];
  /** What the outbox has already. */
  readonly pending: number;
  readonly diskBytes: number;
  /** What else the disk has room for; undefined where the system does not tell. */
  readonly freeBytes: number | undefined;
}

/** What an outage does to a lane, and what to do about it. */
export interface LaneOutage extends OutageEstimate {
  readonly survives: boolean;
  /** Messages of this size that have room. */
  readonly room: number;
  /** What is full first: an option, or the disk itself. */
  readonly bound: string;
  readonly policy: string;
  /** What those take that wait at the end. */
  readonly bytes: number;
  /** Options by which it survives, with a quarter to spare; empty where it does, or where none helps. */
  readonly set: Readonly<Record<string, number>>;
  /** Options that cannot be as large as that. */
  readonly beyond: readonly string[];
}

export interface OutageReport {
  readonly outbox: LaneOutage;
  readonly memory: LaneOutage;
}

/** Nothing comes as evenly as it is computed. */
const SPARE = 1.25;

type Wanted = readonly (readonly [
  option: string,
  isEnough: boolean,
  value: (most: number) => number,
])[];

const adviceOf = (survives: boolean, wanted: Wanted): Pick<LaneOutage, 'set' | 'beyond'> => {
  const set: Record<string, number> = {};
  const beyond: string[] = [];
  for (const [option, isEnough, value] of survives ? [] : wanted) {
    if (isEnough) continue;
    const most = Number(optionSchema(['gateway', option])?.['maximum']);
    const wantedValue = value(most);
    if (wantedValue > most) beyond.push(option);
    else set[option] = wantedValue;
  }
  return { set, beyond };
};

const outboxOutage = (asked: OutageCircumstances): LaneOutage => {
  const { gateway, storedBytes, pending, diskBytes, freeBytes, outageMs } = asked;
  const { outboxbytes, outboxcount: maxCount, outboxfull: whenFull, outboxage } = gateway;
  const maxBytes = Math.min(outboxbytes, diskBytes + (freeBytes ?? outboxbytes));
  const room: LaneRoom = diskRoom({ maxBytes, maxCount }, storedBytes);
  const estimate = estimateOutage({ ...asked, room, whenFull, maxAgeMs: outboxage * 1000 });
  const survives = estimate.lost === 0;
  const wanted = Math.ceil((pending + estimate.coming) * SPARE);
  const wantedSeconds = Math.ceil((outageMs * SPARE) / 1000);
  const bytesRoom = diskRoom({ maxBytes: outboxbytes, maxCount: wanted }, storedBytes).messages;
  const bytesBound = maxBytes < outboxbytes ? 'disk' : 'outboxbytes';
  return {
    ...estimate,
    survives,
    room: room.messages,
    bound: room.bound === 'count' ? 'outboxcount' : bytesBound,
    policy: whenFull,
    bytes: estimate.waiting * storedBytes,
    ...adviceOf(survives, [
      [
        'outboxbytes',
        bytesRoom >= wanted,
        (most) => diskBytesFor(wanted, storedBytes, most) ?? most + 1,
      ],
      ['outboxcount', maxCount >= wanted, () => wanted],
      ['outboxage', outboxage === 0 || outboxage * 1000 >= outageMs, () => wantedSeconds],
    ]),
  };
};

const memoryOutage = (asked: OutageCircumstances): LaneOutage => {
  const { gateway, messageBytes } = asked;
  const { queuebytes: maxBytes, queuesize: maxCount, queuefull: whenFull } = gateway;
  const room = memoryRoom({ maxBytes, maxCount }, messageBytes);
  const estimate = estimateOutage({ ...asked, room, whenFull, pending: 0, maxAgeMs: 0 });
  const survives = estimate.lost === 0;
  const wanted = Math.ceil(estimate.coming * SPARE);
  return {
    ...estimate,
    survives,
    room: room.messages,
    bound: room.bound === 'count' ? 'queuesize' : 'queuebytes',
    policy: whenFull,
    bytes: estimate.waiting * messageBytes,
    ...adviceOf(survives, [
      ['queuesize', maxCount >= wanted, () => wanted],
      ['queuebytes', maxBytes >= wanted * messageBytes, () => wanted * messageBytes],
    ]),
  };
};

/** What an outage of the broker does to the lanes of a gateway: as if all that comes went into each. */
export const outageReport = (asked: OutageCircumstances): OutageReport => ({
  outbox: outboxOutage(asked),
  memory: memoryOutage(asked),
});
