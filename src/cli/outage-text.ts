import type { LaneOutage } from '../app/queue/outage-report.js';
import { bytesText } from './bytes-text.js';
import { counted } from './counted.js';
import { spanText } from './span-text.js';

const FALL: Readonly<Record<string, string>> = {
  'drop-oldest': 'the oldest are dropped',
  'drop-newest': 'the newest are dropped',
  reject: 'the newest are given back to the interface',
};

const percent = (fill: number): string => `${Math.round(fill * 100)} %`;

const survivalText = ({ waiting, bytes, fill, bound, fullAfterMs }: LaneOutage): string =>
  [
    `survives: ${counted(waiting, 'message')} wait at the end, ${bytesText(bytes)}, ${percent(fill)} of ${bound}`,
    ...(fullAfterMs === undefined ? [] : [`full after ${spanText(fullAfterMs)}`]),
  ].join('; ');

const lossText = ({ lost, lostMs, lostBy, fullAfterMs, bound, policy }: LaneOutage): string => {
  const loss = `${counted(lost, 'message')} lost, those of ${spanText(lostMs)}`;
  return lostBy === 'age'
    ? `does not survive: those that wait for longer than outboxage are dropped; ${loss}`
    : `does not survive: full after ${spanText(fullAfterMs ?? 0)} (${bound}), then ${FALL[policy] ?? policy} (${policy}); ${loss}`;
};

const adviceText = ({ set, beyond, bound, survives }: LaneOutage): readonly string[] => {
  if (survives) return [];
  const options = Object.entries(set).map(([option, value]) => `${option} to ${value}`);
  return [
    ...(options.length > 0 ? [`set ${options.join(' and ')}`] : []),
    ...(beyond.length > 0
      ? [`${beyond.join(' and ')} cannot be as large as that: send less, or less often`]
      : []),
    ...(bound === 'disk' ? ['the disk has no room for that: make some, or move datafolder'] : []),
  ];
};

/** What an outage does to a lane, for people: a line, and one more for each thing to do about it. */
export const outageText = (name: string, outage: LaneOutage): string => {
  const first = `${name}  ${outage.survives ? survivalText(outage) : lossText(outage)}.`;
  return [first, ...adviceText(outage).map((advice) => `  → ${advice}`)].join('\n');
};
