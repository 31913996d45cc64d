import { errorText } from '../../errors/error-text.js';
import { fieldBytes } from '../../map/definition/field-bytes.js';
import type { PayloadDefinition } from '../../map/definition/payload-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import { bytesOfHex, hexOfBytes } from '../../map/payload/hex-text.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { createChecksum } from '../../wire/checksum/create-checksum.js';
import type { FrameCodecOptions } from '../../wire/create-frame-codec.js';
import type { FrameCodec } from '../../wire/frame-codec.js';
import { findMark } from '../../wire/framing/find-mark.js';
import { joinBytes } from '../../wire/framing/join-bytes.js';
import type { Framing } from '../../wire/framing.js';
import { latin1Bytes } from '../rules/latin1-bytes.js';
import { ruleOf } from '../rules/rules-document.js';

/** What is known of every frame of a rule. */
interface KnownFrame {
  /** Those that stand in each of them. */
  readonly literals: readonly Uint8Array[];
  readonly leastBytes: number;
  /** Whether none is longer. */
  readonly isExact: boolean;
  /** Whether there is nothing else in it than the literals. */
  readonly isWhole: boolean;
}

interface LineFraming extends Pick<FrameCodecOptions, 'framing' | 'checksum'> {
  readonly encoding: 'utf-8' | 'latin1' | undefined;
  readonly codec: FrameCodec;
}

type Fault = Pick<OptionProblem, 'message' | 'hint'>;

const LF = Uint8Array.of(0x0a);

const knownFrame = (
  payload: PayloadDefinition,
  bytesOf: (text: string) => Uint8Array,
): KnownFrame | undefined => {
  if (payload.codec === 'text') {
    const literals = payload.text.flatMap((part) => (typeof part === 'string' ? [part] : []));
    const bytes = literals.map(bytesOf);
    const isWhole = literals.length === payload.text.length;
    return { literals: bytes, leastBytes: joinBytes(...bytes).length, isExact: isWhole, isWhole };
  }
  if (payload.codec !== 'fields') return undefined;
  const { fields } = payload;
  const literals = fields.flatMap((field) =>
    field.kind === 'literal' ? [bytesOfHex(field.hex)] : [],
  );
  return {
    literals,
    leastBytes: fields.reduce((sum, field) => sum + (fieldBytes(field) ?? 0), 0),
    isExact: fields.every((field) => fieldBytes(field) !== undefined),
    isWhole: literals.length === fields.length,
  };
};

/** What ends a frame wherever it stands. */
const endOf = (framing: Framing): Uint8Array | undefined => {
  if (framing.kind === 'line') return LF;
  if (framing.kind === 'delimiter') return framing.delimiter;
  return framing.kind === 'start-end' && framing.escape === undefined ? framing.end : undefined;
};

const lengthFault = (
  rule: string,
  { leastBytes, isExact }: KnownFrame,
  { framing, checksum }: LineFraming,
): Fault | undefined => {
  if (framing.kind !== 'fixed') return undefined;
  const checksumBytes = checksum === undefined ? 0 : createChecksum(checksum).length;
  const room = framing.bytes - checksumBytes;
  if (isExact ? leastBytes === room : leastBytes <= room) return undefined;
  const beside = checksumBytes === 0 ? '' : ` beside a checksum of ${checksumBytes}`;
  return {
    message: `the frame of rule ${rule} has ${isExact ? '' : 'at least '}${leastBytes} bytes, but with framing fixed: ${framing.bytes} each frame has ${room}${beside}, so that it is neither read nor sent`,
    hint: `Write a frame of ${room} bytes; where frames differ in length, use another framing.`,
  };
};

const endFault = (
  rule: string,
  { literals }: KnownFrame,
  { framing }: LineFraming,
): Fault | undefined => {
  const end = endOf(framing);
  if (end === undefined) return undefined;
  if (!literals.some((bytes) => findMark(bytes, 0, bytes.length, end).found)) return undefined;
  const what =
    framing.kind === 'line'
      ? 'a line feed, and a line ends there'
      : `hex ${hexOfBytes(end)}, and framing ends a frame there`;
  return {
    message: `the frame of rule ${rule} has in it ${what}, so that it is neither read nor sent`,
    hint: 'Leave out what ends the frame: rules do not see it, and it is written behind each frame.',
  };
};

/** Why no frame of the rule can go over the line; undefined where it may. */
const faultOf = (
  { id, payload, direction }: RouteDefinition,
  framing: LineFraming,
): Fault | undefined => {
  const encoder = new TextEncoder();
  const rule = ruleOf(id);
  try {
    const known = knownFrame(payload, (text) =>
      framing.encoding === 'latin1' ? latin1Bytes(text) : encoder.encode(text),
    );
    if (known === undefined) return undefined;
    const fault = lengthFault(rule, known, framing) ?? endFault(rule, known, framing);
    if (fault === undefined && known.isWhole && direction !== 'in')
      framing.codec.encode(joinBytes(...known.literals));
    return fault;
  } catch (cause) {
    return { message: `rule ${rule} does not fit the framing: ${errorText(cause)}` };
  }
};

/** Rules whose frames never fit the framing, as far as it can be told from what stands in them. */
export const checkFramedRules = (
  routes: readonly RouteDefinition[],
  framing: LineFraming,
): OptionProblem[] => {
  const faults = new Map<string, Fault>();
  for (const route of routes) {
    const fault = faultOf(route, framing);
    if (fault !== undefined) faults.set(ruleOf(route.id), fault);
  }
  return [...faults].map(([rule, fault]) => ({ path: ['rules', rule, 'frame'], ...fault }));
};
