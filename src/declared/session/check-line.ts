import { errorText } from '../../errors/error-text.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { createFrameCodec } from '../../wire/create-frame-codec.js';
import type { FrameCodec } from '../../wire/frame-codec.js';
import { readFrameForm } from '../../wire/read-frame-form.js';
import { checkRules } from '../rules/check-rules.js';
import type { CompiledRules } from '../rules/compiled-rules.js';
import { textsOf } from '../rules/texts-of.js';
import { checkFramedRules } from './check-framed-rules.js';
import type { LineOptions } from './line-options.js';

/** The options of a line, checked, and what is made of them where nothing is wrong. */
export interface CheckedLine {
  readonly problems: readonly OptionProblem[];
  readonly ready?: { readonly rules: CompiledRules; readonly createCodec: () => FrameCodec };
}

/** Frames that are sent by themselves have to fit the framing; of rules that are told nothing more is. */
const unframed = (
  { polls = [], handshake = [] }: LineOptions,
  rules: CompiledRules,
  { codec, told }: { readonly codec: FrameCodec; readonly told: ReadonlySet<unknown> },
): OptionProblem[] =>
  [
    ...handshake.map((send, index) => ({ path: ['handshake', index], send, given: undefined })),
    ...polls.map(({ send, arguments: given }, index) => ({
      path: ['polls', index, 'send'],
      send,
      given,
    })),
  ].flatMap(({ path, send, given }): OptionProblem[] => {
    if (told.has(send)) return [];
    try {
      codec.encode(rules.request(send, textsOf(given)).frame);
      return [];
    } catch (cause) {
      return [{ path, message: `rule ${send} cannot be sent: ${errorText(cause)}` }];
    }
  });

/**
 * Checks what the interfaces with lines have in common: framing, checksum, rules, polls, handshake.
 * For `check` of an interface, and for its `start`.
 */
export const checkLine = async (options: LineOptions): Promise<CheckedLine> => {
  const form = readFrameForm(options);
  const checked = await checkRules(options);
  if (form.faults !== undefined) return { problems: [...form.faults, ...checked.problems] };
  const { rules, routes = [] } = checked;
  const problems = [...(form.warnings ?? []), ...checked.problems];
  if (rules === undefined) return { problems };
  const createCodec = (): FrameCodec => createFrameCodec(form.value);
  const codec = createCodec();
  const unfit = checkFramedRules(routes, { ...form.value, encoding: options.encoding, codec });
  const told = new Set(unfit.map(({ path }) => path[1]));
  const more = [...unfit, ...unframed(options, rules, { codec, told })];
  const all = [...problems, ...more];
  return more.length > 0 ? { problems: all } : { problems: all, ready: { rules, createCodec } };
};
