import { hexOfBytes } from '../map/payload/hex-text.js';
import type { FramingForm, LengthForm, StartEndForm } from './frame-form.js';
import type { Framing } from './framing.js';
import { readBytes } from './read-bytes.js';
import { resultOf } from './result-of.js';
import { startsWith } from './starts-with.js';
import type { Result, WireFault } from './wire-fault.js';

const LF = Uint8Array.of(0x0a);

const readLength = (form: LengthForm, faults: WireFault[]): Framing => {
  const path = ['framing', 'length'];
  const start = readBytes(form.start, [...path, 'start'], faults);
  const end = readBytes(form.end, [...path, 'end'], faults);
  const { at, bytes: width = 1, order = 'big', adds = 0 } = form;
  if (at < start.length)
    faults.push({
      path: [...path, 'at'],
      message: `the number at ${at} would stand inside of start, which has ${start.length} bytes; at is counted from the beginning of start`,
      hint: `Use at: ${start.length} where the number follows start.`,
    });
  const largest = 256 ** width - 1;
  const least = Math.max(at, start.length) + width + end.length;
  if (largest + adds < least)
    faults.push({
      path: [...path, 'adds'],
      message: `with adds: ${adds} no frame can be long enough: ${width === 1 ? 'one byte says' : `${width} bytes say`} ${largest} at most, and a frame has at least ${least} bytes`,
      hint: 'adds is the length of the whole frame on the line minus the number in it.',
    });
  return { kind: 'length', start, end, at, width, order, adds };
};

/** Whether a mark could be an escaped byte. */
const isEscaped = (
  mark: Uint8Array,
  escapeByte: number,
  special: readonly (number | undefined)[],
) => mark[0] === escapeByte && (mark.length === 1 || special.includes(mark[1]));

const readStartEnd = (form: StartEndForm, faults: WireFault[]): Framing => {
  const start = readBytes(form.start, ['framing', 'start'], faults);
  const end = readBytes(form.end, ['framing', 'end'], faults);
  const same = start.length === end.length && startsWith(start, 0, end);
  const known = start.length > 0 && end.length > 0;
  if (known && !same && (startsWith(start, 0, end) || startsWith(end, 0, start)))
    faults.push({
      path: ['framing', 'end'],
      message: `start (hex ${hexOfBytes(start)}) and end (hex ${hexOfBytes(end)}) begin alike, so that one could be taken for the other`,
      hint: 'Give two marks of which none is the beginning of the other, or the same mark twice.',
    });
  if (form.escape === undefined) return { kind: 'start-end', start, end };
  const bytes = readBytes(form.escape, ['framing', 'escape'], faults);
  const [escapeByte] = bytes;
  if (escapeByte === undefined) return { kind: 'start-end', start, end };
  if (bytes.length > 1)
    faults.push({
      path: ['framing', 'escape'],
      message: `the escape has ${bytes.length} bytes (hex ${hexOfBytes(bytes)}); expected one byte`,
      hint: 'Where a mark is an escape and one more byte, as DLE STX, the escape alone stands here.',
    });
  else
    for (const [name, mark] of Object.entries({ start, end }))
      if (isEscaped(mark, escapeByte, [escapeByte, start[0], end[0]]))
        faults.push({
          path: ['framing', 'escape'],
          message: `${name} (hex ${hexOfBytes(mark)}) is what an escaped byte looks like with the escape ${hexOfBytes(bytes)}`,
          hint: 'Give an escape that is no mark by itself; of two bytes that begin with the escape the second must not need an escape.',
        });
  return { kind: 'start-end', start, end, escape: escapeByte };
};

const read = (form: FramingForm, faults: WireFault[]): Framing => {
  if (form === 'line') return { kind: 'line', ending: LF };
  if (typeof form === 'string') return { kind: form };
  if ('line' in form)
    return { kind: 'line', ending: readBytes(form.line, ['framing', 'line'], faults) };
  if ('delimiter' in form)
    return {
      kind: 'delimiter',
      delimiter: readBytes(form.delimiter, ['framing', 'delimiter'], faults),
    };
  if ('fixed' in form) return { kind: 'fixed', bytes: form.fixed };
  if ('length' in form) return readLength(form.length, faults);
  if ('gap' in form) return { kind: 'gap', gapMs: form.gap * 1000 };
  return readStartEnd(form, faults);
};

/**
 * `framing` as a user writes it; by default `line`.
 *
 * @param form agrees with `schemas/device.schema.json`
 * @example readFraming({ fixed: 2 }) // { value: { kind: 'fixed', bytes: 2 } }
 */
export const readFraming = (form: FramingForm = 'line'): Result<Framing> => {
  const faults: WireFault[] = [];
  const value = read(form, faults);
  return resultOf(value, faults);
};
