import { setTimeout as pause } from 'node:timers/promises';
import { GatewayError, type InterfaceContext } from 'mqttgateway/interface';
import type { OpenLine } from 'mqttgateway/interface/declared';
import type { ProgramOptions } from './exec-options.js';
import { endFault, shownCommand } from './program-end.js';
import { startProgram } from './start-program.js';

/** How much later than its input the end of a program is known. */
const END_MS = 200;

/** A program that runs all the time: its output and its input are the line. */
export const openProgram =
  (options: ProgramOptions, context: InterfaceContext): OpenLine =>
  async (events) => {
    const { command } = options;
    const program = await startProgram(options, context, (bytes) => events.data(bytes));
    const ended = program.ended.then((end) => endFault(command, end));
    void ended.then((fault) => events.ended(fault));
    // Mostly it has ended, and how is about to be known.
    const unread = async (cause: unknown): Promise<GatewayError> => {
      const text = `${shownCommand(command)} has closed its standard input`;
      const fault = new GatewayError('DEVICE_NOT_READING', text, { cause });
      return Promise.race([ended, pause(END_MS, fault, { ref: false })]);
    };
    return {
      write: async (bytes) => {
        try {
          await program.write(bytes);
        } catch (cause) {
          throw await unread(cause);
        }
      },
      pause: () => program.pause(),
      resume: () => program.resume(),
      close: () => program.stop(),
    };
  };
