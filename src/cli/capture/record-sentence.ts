import { counted } from '../counted.js';
import { type CaptureWriter, MAX_CAPTURE_BYTES } from './capture-writer.js';

/** What became of a recording, for people. */
export const recordSentence = (
  file: string,
  { written, leftOut }: Pick<CaptureWriter, 'written' | 'leftOut'>,
  full: boolean,
): string =>
  [
    `${file}: ${counted(written, 'message')} recorded.`,
    ...(leftOut > 0 ? [`${leftOut} were too large and are left out.`] : []),
    ...(full ? [`It is full: a capture has ${MAX_CAPTURE_BYTES} bytes at most.`] : []),
    `  Next: mqttgateway map new --from-capture ${file}`,
  ].join(' ');
