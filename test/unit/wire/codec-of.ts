import { createFrameCodec } from '../../../src/wire/create-frame-codec.js';
import type { FrameCodec } from '../../../src/wire/frame-codec.js';
import type { FrameForm } from '../../../src/wire/frame-form.js';
import { readFrameForm } from '../../../src/wire/read-frame-form.js';

/** The codec of options as a user writes them. */
export const codecOf = (form: FrameForm): FrameCodec => {
  const { value, faults } = { value: undefined, ...readFrameForm(form) };
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return createFrameCodec(value);
};

/** The counters that are not 0. */
export const counted = ({ counters }: FrameCodec): Record<string, number> =>
  Object.fromEntries(Object.entries(counters).filter(([, count]) => count > 0));
