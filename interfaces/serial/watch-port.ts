import { realpath, stat } from 'node:fs/promises';

/** How often a port is looked for. */
const PERIOD_MS = 500;

/** What tells one device from another that takes its place. */
const identityOf = async (path: string): Promise<string | undefined> => {
  try {
    const { ino, rdev } = await stat(path);
    return `${ino} ${rdev}`;
  } catch {
    return undefined;
  }
};

/**
 * Looks whether the device of an open port is still there. The binding does not always notice: where
 * a cable is pulled while it reads, the system answers with no bytes, for ever, and it asks again.
 *
 * @returns ends the watch
 */
export const watchPort = async (path: string, onGone: () => void): Promise<() => void> => {
  // A name under by-id may soon belong to another port.
  const device = await realpath(path).catch(() => path);
  const identity = await identityOf(device);
  if (identity === undefined) onGone();
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    if ((await identityOf(device)) !== identity) onGone();
    isLooking = false;
  };
  const timer = setInterval(() => void look(), PERIOD_MS).unref();
  return () => clearInterval(timer);
};
