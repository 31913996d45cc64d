import { createChecksum } from './checksum/create-checksum.js';
import type { FrameCodecOptions } from './create-frame-codec.js';
import type { FrameForm } from './frame-form.js';
import { createFramingScheme } from './framing/create-framing-scheme.js';
import { readChecksum } from './read-checksum.js';
import { readFraming } from './read-framing.js';
import type { Result, WireFault } from './wire-fault.js';

const MAX_FRAME = 4096;
const INCOMPLETE_S = 1;

/** What framing, checksum and longest frame cannot be together. */
const contradictions = ({ framing, checksum, maxBytes }: FrameCodecOptions): WireFault[] => {
  const checksumBytes = checksum === undefined ? 0 : createChecksum(checksum).length;
  if (framing.kind === 'fixed') {
    if (framing.bytes > checksumBytes) return [];
    return [
      {
        path: ['framing', 'fixed'],
        message: `a frame of ${framing.bytes} bytes has no room beside its checksum of ${checksumBytes} bytes; fixed counts both`,
      },
    ];
  }
  const { leastBytes } = createFramingScheme(framing, { checksumBytes, maxBytes });
  const least = leastBytes + checksumBytes;
  if (maxBytes >= least) return [];
  return [
    {
      path: ['maxframe'],
      message: `${maxBytes} bytes are less than the shortest frame of this framing has: ${least} bytes`,
      hint: 'maxframe counts marks and checksum too.',
    },
  ];
};

/**
 * What a frame codec needs, of the options as a user writes them: `framing`, `checksum`, `maxframe`
 * and `incomplete`, with their defaults.
 */
export const readFrameForm = (form: FrameForm): Result<FrameCodecOptions> => {
  const framing = readFraming(form.framing);
  const checksum = form.checksum === undefined ? undefined : readChecksum(form.checksum);
  if (framing.faults !== undefined || checksum?.faults !== undefined)
    return { faults: [...(framing.faults ?? []), ...(checksum?.faults ?? [])] };
  const value = {
    framing: framing.value,
    checksum: checksum?.value,
    maxBytes: form.maxframe ?? MAX_FRAME,
    incompleteMs: (form.incomplete ?? INCOMPLETE_S) * 1000,
  };
  const faults = contradictions(value);
  return faults.length === 0 ? { value } : { faults };
};
