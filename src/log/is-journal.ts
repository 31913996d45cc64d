import { fstatSync } from 'node:fs';

const DESCRIPTORS = { stdout: 1, stderr: 2 };

/**
 * Whether systemd's journal takes what is written to a stream of this process: `JOURNAL_STREAM` names
 * the socket by device and inode (systemd.exec(5)), and a child whose output goes elsewhere inherits it.
 */
export const isJournal = (
  stream: keyof typeof DESCRIPTORS,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean => {
  const { JOURNAL_STREAM: named } = environment;
  if (named === undefined) return false;
  try {
    const { dev, ino } = fstatSync(DESCRIPTORS[stream], { bigint: true });
    return named === `${dev}:${ino}`;
  } catch {
    return false;
  }
};
