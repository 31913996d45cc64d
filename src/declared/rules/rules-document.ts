import type { ParsedDocument } from '../../document/parsed-document.js';
import type { DocumentPath } from '../../errors/problem.js';
import { capturedNames } from './captured-names.js';
import type { RuleOptions, RuleSetOptions, SaidMessage } from './rule-options.js';

/** The topic of rules that have no address. */
export const NO_ADDRESS = 'frame';
/** What the gateway's own words are in a command; a device has no use for them. */
const OWN_FIELDS = ['sender', 'gateway'];
/** Of a rule for both ways, the route that writes. */
const OUTWARD = ' (out)';

/** The rule that a route is made of. */
export const ruleOf = (routeId: string): string =>
  routeId.endsWith(OUTWARD) ? routeId.slice(0, -OUTWARD.length) : routeId;

/** The names that the frame or the address captures. */
const capturesOf = ({ frame }: RuleOptions, address: string): ReadonlySet<string> =>
  new Set([...capturedNames(frame), ...capturedNames(address)]);

const messageOf = (
  rule: RuleOptions,
  shared: SaidMessage,
  captures: ReadonlySet<string>,
  type: 'command' | 'status',
): SaidMessage => {
  const own = rule.message ?? {};
  const typed = captures.has('type') ? {} : { type };
  const common = Object.entries(shared).filter(
    ([field]) => !captures.has(field) && !rule.ignore?.includes(field),
  );
  return { ...typed, ...Object.fromEntries(common), ...own };
};

const routeOf = (
  rule: RuleOptions,
  shared: SaidMessage,
  address: string,
  way: { readonly type: 'command' | 'status'; readonly direction: 'in' | 'out' | 'both' },
): Record<string, unknown> => {
  const { description, frame, values, ignore = [] } = rule;
  const captures = capturesOf(rule, address);
  const message = messageOf(rule, shared, captures, way.type);
  const ignored = OWN_FIELDS.filter((field) => !(field in message) && !captures.has(field));
  return {
    ...(description !== undefined && { description }),
    topic: address,
    payload: frame,
    message,
    ...(values !== undefined && { values }),
    ignore: [...new Set([...ignore, ...ignored])],
    direction: way.direction,
  };
};

/** Statuses come from a device, commands go to it. */
const wayOf = (type: 'command' | 'status'): 'in' | 'out' => (type === 'command' ? 'out' : 'in');

const routesOf = (
  name: string,
  rule: RuleOptions,
  shared: SaidMessage,
  address: string,
  isRequest: boolean,
): [string, unknown][] => {
  const { message } = rule;
  const direction = rule.direction ?? (isRequest ? 'out' : undefined);
  // One entry for both ways: what comes is a status, what goes a command.
  if (direction === 'both' && message?.type === undefined)
    return [
      [name, routeOf(rule, shared, address, { type: 'status', direction: 'in' })],
      [`${name}${OUTWARD}`, routeOf(rule, shared, address, { type: 'command', direction: 'out' })],
    ];
  const type = message?.type ?? (direction === 'out' ? 'command' : 'status');
  const way = direction ?? (capturesOf(rule, address).has('type') ? 'both' : wayOf(type));
  return [[name, routeOf(rule, shared, address, { type, direction: way })]];
};

/**
 * Where something stands, as `ProblemList` asks for it. There is no text here, so the place tells
 * only whether the key is meant.
 */
const place: ParsedDocument['locate'] = (_, part = 'value') => ({ file: part, line: 0, column: 0 });

/**
 * Rules as a map of version 2, without files: each is a route whose topic is its address. The
 * gateway stands at the controller's end: statuses come in from the device, commands go out to it.
 *
 * @param addressKey the key of a rule that is its address, such as `path`; none: all have the same
 */
export const rulesDocument = (
  { rules = {}, values, message = {}, polls = [], handshake = [] }: RuleSetOptions,
  addressKey: string | undefined,
): ParsedDocument => {
  const sent = new Set([...handshake, ...polls.map(({ send }) => send)]);
  const addressOf = (rule: RuleOptions): string => {
    const given: unknown = addressKey === undefined ? undefined : Reflect.get(rule, addressKey);
    return typeof given === 'string' ? given : NO_ADDRESS;
  };
  return {
    file: 'rules',
    data: {
      version: 2,
      role: 'controller',
      ...(values !== undefined && { values }),
      routes: Object.fromEntries(
        Object.entries(rules).flatMap(([name, rule]) =>
          routesOf(
            name,
            rule,
            message,
            addressOf(rule),
            rule.reply !== undefined || sent.has(name),
          ),
        ),
      ),
    },
    problems: [],
    locate: place,
  };
};

/** Where a part of that map stands among the options. */
export const optionPath = (path: DocumentPath, addressKey: string | undefined): DocumentPath => {
  const [table, name, key, ...rest] = path;
  if (table !== 'routes') return path;
  const rule = ['rules', ...(name === undefined ? [] : [ruleOf(String(name))])];
  if (key === undefined) return rule;
  if (key === 'payload') return [...rule, 'frame', ...rest];
  if (key === 'topic') return addressKey === undefined ? rule : [...rule, addressKey];
  return [...rule, key, ...rest];
};
