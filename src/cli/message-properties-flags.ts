import { GatewayError } from '../errors/gateway-error.js';
import { topicFault } from '../map/mqtt-topic.js';
import type { MessageProperties } from '../mqtt/message-properties.js';

/** Properties of MQTT 5, as `name=value`. */
export interface PropertyFlags {
  readonly property?: readonly string[];
  readonly userProperty?: readonly string[];
}

const refuse = (why: string): never => {
  throw new GatewayError('COMMAND_USAGE', why);
};

const MAX_EXPIRY = 4_294_967_295;

const expiryOf = (text: string): number => {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= MAX_EXPIRY
    ? value
    : refuse(`--property expiry is "${text}"; expected whole seconds, ${MAX_EXPIRY} at most`);
};

const responseTopicOf = (text: string): string => {
  const fault = topicFault(text);
  return fault === undefined
    ? text
    : refuse(`--property response-topic is "${text.slice(0, 200)}", which ${fault}`);
};

/** One kind of property each, by the name that it has on the command line. */
const KINDS: Readonly<Record<string, (text: string) => MessageProperties>> = {
  'content-type': (contentType) => ({ contentType }),
  expiry: (text) => ({ messageExpiryInterval: expiryOf(text) }),
  'response-topic': (text) => ({ responseTopic: responseTopicOf(text) }),
  'correlation-data': (text) => ({ correlationData: Buffer.from(text) }),
  'payload-format': (text) =>
    text === 'text' || text === 'bytes'
      ? { payloadFormatIndicator: text === 'text' }
      : refuse(`--property payload-format is "${text}"; expected text or bytes`),
};

const pairOf = (flag: string, text: string): [string, string] => {
  const at = text.indexOf('=');
  return at > 0
    ? [text.slice(0, at), text.slice(at + 1)]
    : refuse(`${flag} is "${text.slice(0, 200)}"; expected name=value`);
};

const userProperties = (given: readonly string[]): Record<string, string[]> => {
  const named = new Map<string, string[]>();
  for (const [name, value] of given.map((text) => pairOf('--user-property', text)))
    named.set(name, [...(named.get(name) ?? []), value]);
  return Object.fromEntries(named);
};

/**
 * The properties that the flags name, or undefined where they name none.
 *
 * @throws GatewayError `COMMAND_USAGE`
 */
export const propertiesOf = ({
  property = [],
  userProperty = [],
}: PropertyFlags): MessageProperties | undefined => {
  if (property.length + userProperty.length === 0) return undefined;
  let properties: MessageProperties = {};
  for (const [name, value] of property.map((text) => pairOf('--property', text))) {
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (kind === undefined)
      return refuse(
        `--property names "${name.slice(0, 200)}"; expected ${Object.keys(KINDS).join(', ')}, and --user-property for others`,
      );
    properties = { ...properties, ...kind(value) };
  }
  return userProperty.length === 0
    ? properties
    : { ...properties, userProperties: userProperties(userProperty) };
};
