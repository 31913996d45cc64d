import { GatewayError } from 'mqttgateway/interface';

/** How a program ended. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last line on its standard error; empty if there is none. */
  readonly lastLine: string;
}

const MAX_SHOWN = 80;

/** A command for people. */
export const shownCommand = (command: readonly string[]): string => {
  const text = command.join(' ');
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
};

/**
 * That a program has ended, in words.
 *
 * @example endFault(['gate.py'], { code: 3, signal: null, lastLine: 'no port' }).message
 * // 'gate.py ended with exit code 3; its last line on stderr: no port'
 */
export const endFault = (
  command: readonly string[],
  { code, signal, lastLine }: ProgramEnd,
  how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`,
): GatewayError =>
  new GatewayError(
    'DEVICE_PROGRAM_ENDED',
    `${shownCommand(command)} ${how}${lastLine === '' ? '' : `; its last line on stderr: ${lastLine}`}`,
  );
