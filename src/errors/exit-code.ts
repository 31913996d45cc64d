/**
 * Exit codes of the `mqttgateway` command: 0 and 1 by custom, the others after BSD's `sysexits.h`.
 *
 * @example process.exitCode = EXIT.badMap; // 65
 */
export const EXIT = {
  /** Everything as asked. */
  ok: 0,
  /** A check or a test of the user's found failures. */
  failures: 1,
  /** Wrong command line. */
  usage: 64,
  /** The map file is wrong. */
  badMap: 65,
  /** Broker or device unavailable where the user asked to fail. */
  unavailable: 69,
  /** A defect of mqttgateway itself. */
  internal: 70,
  /** A restart was asked for: whoever started it shall start it again (EX_TEMPFAIL). */
  restart: 75,
  /** The system does not permit what was asked. */
  permission: 77,
  /** The configuration is wrong. */
  badConfiguration: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
