import { resolve } from 'node:path';
import { defineInterface, type InterfaceContext, type OptionProblem } from 'mqttgateway/interface';
import { checkLine, type Recording, readRecording } from 'mqttgateway/interface/declared';
import { byteReplay, type ReplayParts } from './byte-replay.js';
import { messageReplay } from './message-replay.js';
import { optionsSchema } from './options.generated.js';
import { playedKind, type ReplayOptions } from './replay-options.js';

const check = async (options: ReplayOptions): Promise<readonly OptionProblem[]> => {
  if (playedKind(options) === 'messages') return [];
  if (Object.keys(options.rules ?? {}).length > 0) return (await checkLine(options)).problems;
  return [
    {
      path: ['what'],
      message: 'what is "bytes", and there are no rules for them',
      hint: 'Copy framing and rules of the interface that was recorded, or play messages.',
    },
  ];
};

/** Reads the recording once, and again where it could not be read. */
const reader = ({ file }: ReplayOptions, { folder, log }: InterfaceContext) => {
  let recording: Recording | undefined;
  return async (): Promise<Recording> => {
    if (recording !== undefined) return recording;
    recording = await readRecording(resolve(folder, file), file);
    const { entries, isCutOff, header } = recording;
    const cut = isCutOff ? '; its last line is cut off, and left out' : '';
    log.info(
      `plays ${file}: ${entries.length} entries of ${header.interface} ${header.instance}${cut}`,
    );
    return recording;
  };
};

const create = (options: ReplayOptions, context: InterfaceContext) => {
  const { file, repeat } = options;
  const kind = playedKind(options);
  const parts: ReplayParts = {
    options,
    context,
    read: reader(options, context),
    onEnd: () =>
      repeat
        ? context.log.debug(`the recording ${file} begins anew`)
        : context.log.info(`the recording ${file} is over; nothing more comes from it`),
  };
  return kind === 'bytes' ? byteReplay(parts) : messageReplay(parts);
};

/** A device that is not there: what was recorded of it once. */
export default defineInterface<ReplayOptions>({
  name: 'replay',
  apiVersion: 1,
  options: optionsSchema,
  check,
  create,
});
