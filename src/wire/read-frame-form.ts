import { createChecksum } from './checksum/create-checksum.js';
import type { FrameCodecOptions } from './create-frame-codec.js';
import type { FrameForm } from './frame-form.js';
import { createFramingScheme } from './framing/create-framing-scheme.js';
import type { Framing } from './framing.js';
import { readChecksum } from './read-checksum.js';
import { readFraming } from './read-framing.js';
import { resultOf } from './result-of.js';
import { startsWith } from './starts-with.js';
import type { Result, WireFault } from './wire-fault.js';

const MAX_FRAME = 4096;
const INCOMPLETE_S = 1;

/** Why no checksum can follow the end marks of a framing; undefined: it can. */
const whyNotAfterEnd = (framing: Framing): string | undefined => {
  if (framing.kind !== 'start-end') return 'only frames with a start and an end mark have it there';
  const { start, end } = framing;
  return start.length === end.length && startsWith(start, 0, end)
    ? 'start and end are the same mark, so that an end could not be told from the next start'
    : undefined;
};

/** What framing, checksum and longest frame cannot be together. */
const contradictions = ({ framing, checksum, maxBytes }: FrameCodecOptions): WireFault[] => {
  const afterEnd = checksum?.at === 'after-end';
  const why = afterEnd ? whyNotAfterEnd(framing) : undefined;
  if (why !== undefined)
    return [
      {
        path: ['checksum', 'at'],
        message: `at: after-end does not fit the framing: ${why}`,
        hint: 'Leave at out, or use framing: { start: …, end: … } with two marks that are not the same.',
      },
    ];
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
  const { leastBytes } = createFramingScheme(framing, { checksumBytes, afterEnd, maxBytes });
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
  const warnings = [...(framing.warnings ?? []), ...(checksum?.warnings ?? [])];
  return resultOf(value, [...warnings, ...contradictions(value)]);
};
