import type { LineLevel } from './log-level.js';

/** Of syslog(3); what the journal stores, and `journalctl -p` asks for. */
const PRIORITY: Readonly<Record<LineLevel, number>> = {
  CRITICAL: 2,
  ERROR: 3,
  WARN: 4,
  INFO: 6,
  DEBUG: 7,
};

/**
 * Puts the priority before each line, as sd-daemon(3) has it: the journal takes it off again.
 *
 * @param text whole lines
 * @example withPriority('ERROR', 'no paper\n') // '<3>no paper\n'
 */
export const withPriority = (level: LineLevel, text: string): string =>
  text.replace(/^(?=.)/gm, `<${PRIORITY[level]}>`);
