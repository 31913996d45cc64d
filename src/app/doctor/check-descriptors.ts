import { type Finding, findingsOf } from './finding.js';

const { ok, warn } = findingsOf('file descriptors');

const LEAST = 1024;
const FULL = 0.8;

/** How many files and connections a process has open, and how many it may have. */
export interface DescriptorFacts {
  /** For people: `process 4711`. */
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}

/** Reads the limit in the form of /proc/PID/limits, which node raises to the hard one. */
export const descriptorLimit = (limits: string): number => {
  const [, hard = ''] = /^Max open files\s+\S+\s+(\S+)/m.exec(limits) ?? [];
  return hard === 'unlimited' || hard === '' ? Number.POSITIVE_INFINITY : Number(hard);
};

/** Whether there is room for more open files and connections. */
export const checkDescriptors = ({ name, used, limit }: DescriptorFacts): Finding => {
  const text = `${name} has ${used} of ${limit === Number.POSITIVE_INFINITY ? 'any number' : limit} open`;
  if (used > limit * FULL)
    return warn(
      text,
      'something may leave connections open: lsof -p shows what; restart it meanwhile',
    );
  if (limit < LEAST) return warn(text, 'raise it: LimitNOFILE= of the unit, or ulimit -n');
  return ok(text);
};
