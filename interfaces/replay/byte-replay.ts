import type { DeviceInterface, InterfaceContext } from 'mqttgateway/interface';
import {
  lineDevice,
  type OpenLine,
  type Recording,
  replayLine,
} from 'mqttgateway/interface/declared';
import type { ReplayOptions } from './replay-options.js';

export interface ReplayParts {
  readonly options: ReplayOptions;
  readonly context: InterfaceContext;
  /** Reads the recording. */
  readonly read: () => Promise<Recording>;
  /** It is over. */
  readonly onEnd: () => void;
}

/** Plays what came over the line: a device whose line is the recording. */
export const byteReplay = ({ options, context, read, onEnd }: ReplayParts): DeviceInterface => {
  const { speed, repeat } = options;
  let replay: OpenLine | undefined;

  const open: OpenLine = async (events, signal) => {
    if (replay === undefined) {
      const { entries } = await read();
      const onDifference = (text: string): void => context.log.warn(text);
      replay = replayLine({ entries, speed, repeat, onDifference, onEnd });
    }
    return replay(events, signal);
  };
  return lineDevice({ options, context, open });
};
