import { GatewayError } from '../../errors/gateway-error.js';
import { compileMap } from '../../map/compile-map.js';
import type { CompiledMap, Reading } from '../../map/compiled-map.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import { createMessage, type Message } from '../../map/message.js';
import type { Refusal } from '../../map/refusal.js';
import type { CompiledRules, Exchange, Printed } from './compiled-rules.js';
import { frameText } from './frame-text.js';
import { latin1Bytes } from './latin1-bytes.js';
import type { ReadRules } from './read-rules.js';
import {
  namesOf,
  type RuleOptions,
  type RuleSetOptions,
  type SaidMessage,
} from './rule-options.js';
import { ruleWords } from './rule-problem.js';
import { createRuleReader, type RuleReader } from './rule-reader.js';
import { NO_ADDRESS, ruleOf } from './rules-document.js';
import { textsOf } from './texts-of.js';

/** Frames do not say who sent them. */
const OWN_NAME = 'mqttgateway';

const inRuleWords = (cause: unknown): unknown =>
  cause instanceof GatewayError
    ? new GatewayError(cause.code, ruleWords(cause.message), { cause })
    : cause;

const furtherMessage = ({ arguments: given, ...fields }: SaidMessage): Message =>
  createMessage({ ...fields, arguments: textsOf(given) });

const exchangeOf = ({ reply, refused, timeout, retries }: RuleOptions): Exchange => ({
  reply: namesOf(reply),
  refused: namesOf(refused),
  timeoutMs: timeout === undefined ? undefined : Math.round(timeout * 1000),
  retries,
});

const NO_EXCHANGE: Exchange = { reply: [], refused: [], timeoutMs: undefined, retries: undefined };

/** @param answer the rule that would read it where its answer is awaited */
const unreadFrame = (frame: Uint8Array | string, answer: string | undefined): GatewayError => {
  const text = `no rule reads frame ${frameText(frame)}`;
  const why = `rule "${answer}" reads it only as an answer that is awaited → unsolicited: true`;
  return new GatewayError('DEVICE_UNKNOWN_FRAME', answer === undefined ? text : `${text}: ${why}`);
};

/** Compiles rules that were read without a problem. */
export const compileRules = (
  { rules = {}, encoding }: RuleSetOptions,
  { definition, expressions }: ReadRules,
): CompiledRules => {
  const encoded = { ...definition, ...(encoding === 'latin1' && { encoding }) };
  const mapOf = (isMeant: (rule: string, route: RouteDefinition) => boolean): CompiledMap =>
    compileMap(
      { ...encoded, routes: encoded.routes.filter((route) => isMeant(ruleOf(route.id), route)) },
      OWN_NAME,
      expressions,
    );
  const encode = (text: string): Uint8Array =>
    encoding === 'latin1' ? latin1Bytes(text) : new TextEncoder().encode(text);
  const exchanges = new Map(Object.entries(rules).map(([name, rule]) => [name, exchangeOf(rule)]));
  const solicited = new Set(
    [...exchanges.values()]
      .flatMap(({ reply, refused }) => [...reply, ...refused])
      .filter((name) => rules[name]?.unsolicited !== true),
  );
  const reads = ({ direction }: RouteDefinition): boolean => direction !== 'out';
  const readerOf = (isMeant: (rule: string) => boolean): RuleReader =>
    createRuleReader({
      routes: encoded.routes.filter((route) => reads(route) && isMeant(ruleOf(route.id))),
      compile: (routes) => compileMap({ ...encoded, routes }, OWN_NAME, expressions),
      encode,
    });
  const atAnyTime = readerOf((rule) => !solicited.has(rule));
  const answers = new Map(
    [...exchanges].flatMap(([name, { reply, refused }]): [string, RuleReader][] => {
      const names = new Set([...reply, ...refused]);
      return names.size === 0 ? [] : [[name, readerOf((rule) => names.has(rule))]];
    }),
  );
  let anyAnswer: RuleReader | undefined;
  const answerThatReads = (address: string, frame: Uint8Array | string): string | undefined => {
    if (solicited.size === 0) return undefined;
    anyAnswer ??= readerOf((rule) => solicited.has(rule));
    const { reading } = anyAnswer(address, frame);
    return reading && ruleOf(reading.route.id);
  };
  const writers = mapOf((_, { direction }) => direction !== 'in');
  const further = new Map(
    Object.entries(rules).map(([name, { also = [] }]) => [name, also.map(furtherMessage)]),
  );
  const lone = new Map<string, { map: CompiledMap; constants: RouteDefinition['constants'] }>();

  const readingOf = ({ message, route }: Reading) => {
    const rule = ruleOf(route.id);
    if (rules[rule]?.silent === true) return { rule, messages: [] };
    return { rule, messages: [message, ...(further.get(rule) ?? [])] };
  };

  const printedBy = (map: CompiledMap, message: Message): Printed => {
    const [made] = map.toMqtt(message);
    if (made === undefined) throw new Error('a route printed nothing');
    const { topic, payload, route } = made;
    const frame = typeof payload === 'string' ? encode(payload) : payload;
    return { rule: ruleOf(route.id), address: topic, frame };
  };

  const loneOf = (rule: string) => {
    const known = lone.get(rule);
    if (known !== undefined) return known;
    const map = mapOf((name, { direction }) => name === rule && direction !== 'in');
    const [route] = map.definition.routes;
    if (route === undefined)
      throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `no rule "${rule}" can be sent`);
    const made = { map, constants: route.constants };
    lone.set(rule, made);
    return made;
  };

  return {
    read: (frame, { address = NO_ADDRESS, awaiting } = {}) => {
      const expected = awaiting === undefined ? undefined : answers.get(awaiting);
      const readers = expected === undefined ? [atAnyTime] : [expected, atAnyTime];
      let reason: Refusal | undefined;
      for (const reader of readers) {
        const outcome = reader(address, frame);
        if (outcome.reading !== undefined) return readingOf(outcome.reading);
        reason ??= outcome.reason;
      }
      throw reason === undefined
        ? unreadFrame(frame, answerThatReads(address, frame))
        : inRuleWords(reason.error);
    },
    print: (message) => {
      try {
        return printedBy(writers, message);
      } catch (cause) {
        if (cause instanceof GatewayError && cause.code === 'MAP_NO_ROUTE')
          throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', ruleWords(cause.message), { cause });
        throw inRuleWords(cause);
      }
    },
    request: (rule, given = {}) => {
      const { map, constants } = loneOf(rule);
      try {
        return printedBy(
          map,
          createMessage({
            ...constants.fields,
            type: constants.fields.type === 'status' ? 'status' : 'command',
            arguments: { ...constants.arguments, ...given },
          }),
        );
      } catch (cause) {
        throw inRuleWords(cause);
      }
    },
    exchange: (rule) => exchanges.get(rule) ?? NO_EXCHANGE,
  };
};
