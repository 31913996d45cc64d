import { boundOf, type LaneStats } from '../app/queue/lane-stats.js';
import { escapeControl } from '../errors/escape-control.js';
import { bytesText } from './bytes-text.js';
import { counted } from './counted.js';

const spaceText = ({ lane, diskBytes, maxBytes }: LaneStats): string => {
  const taken = `${bytesText(diskBytes)} on disk`;
  if (maxBytes === undefined) return taken;
  const percent = Math.round((diskBytes / maxBytes) * 100);
  return `${taken}, ${percent} % of ${boundOf(lane)} (${bytesText(maxBytes)})`;
};

const lossText = ({ dropped }: LaneStats): string =>
  Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');

const foundText = ({ found }: LaneStats): string =>
  [
    ...(found.corruptRecords > 0 ? [`${counted(found.corruptRecords, 'message')} damaged`] : []),
    ...(found.tornBytes > 0 ? [`${found.tornBytes} bytes of a write that was cut short`] : []),
    ...(found.unreadable.length > 0 ? [`cannot be read: ${found.unreadable.join(', ')}`] : []),
    ...(found.newer.length > 0 ? [`of a later version: ${found.newer.join(', ')}`] : []),
    ...(found.strays.length > 0 ? [`not ours: ${found.strays.join(', ')}`] : []),
    ...(found.checkpoint === 'none' ? ['no checkpoint: the counters begin anew'] : []),
  ].join('; ');

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A lane for people: what waits, and below it where all the others are. */
export const laneStatsText = (stats: LaneStats): string => {
  const { lane, pending, oldest, newest, accepted, delivered, deadLettered, rejected } = stats;
  const loss = lossText(stats);
  const found = foundText(stats);
  const rows: (readonly [string, string])[] = [
    ...(oldest === undefined || newest === undefined
      ? []
      : [['from', `${oldest} to ${newest}`] as const]),
    [
      'accepted',
      `${accepted} = ${delivered} delivered + ${pending} waiting + ${sumOf(stats.dropped)} dropped + ${deadLettered} dead letters`,
    ],
    ...(loss === '' ? [] : [['dropped', loss] as const]),
    ...(rejected > 0 ? [['rejected', String(rejected)] as const] : []),
    ...(found === '' ? [] : [['found', found] as const]),
    ...(stats.unaccounted === 0
      ? []
      : [['wrong', `${stats.unaccounted} messages are not accounted for`] as const]),
  ];
  return escapeControl(
    `${lane.padEnd(6)}  ${counted(pending, 'message')}; ${spaceText(stats)}`,
  ).concat(rows.map(([name, text]) => `\n  ${name.padEnd(8)}  ${escapeControl(text)}`).join(''));
};
