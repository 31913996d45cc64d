import { type Finding, findingsOf } from './finding.js';

const { ok, warn, fail } = findingsOf('disk');

const MIB = 1_048_576;
const LEAST_FREE = 16 * MIB;

const mib = (bytes: number): string => `${Math.round(bytes / MIB)} MiB`;

/** How much a folder may take, and how much room there is. */
export interface DiskFacts {
  /** For people: `the log`, `what is kept`. */
  readonly what: string;
  readonly folder: string;
  /** How much it may grow, by its limits. */
  readonly mayGrowBytes: number;
  /** Undefined where the system does not tell. */
  readonly freeBytes: number | undefined;
}

/** Whether the disk has room for all that the limits allow. */
export const checkDisk = ({ what, folder, mayGrowBytes, freeBytes }: DiskFacts): Finding => {
  if (freeBytes === undefined) return ok(`${folder}: nobody tells how much is free`);
  const text = `${folder} has ${mib(freeBytes)} free, ${what} may take ${mib(mayGrowBytes)}`;
  const remedy = 'make room, or lower the limits: outboxbytes, filesize and filenum';
  if (freeBytes < LEAST_FREE) return fail(text, remedy);
  return freeBytes < mayGrowBytes ? warn(text, remedy) : ok(text);
};
