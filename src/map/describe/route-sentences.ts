import type { Role } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { code } from './markdown.js';
import { secondsText } from './seconds-text.js';

const PARTS: Readonly<Record<string, string>> = {
  command: 'commands',
  status: 'statuses',
};

/** Which way messages of a route go, in words (M7.3). */
export const directionWords = ({ direction, constants }: RouteDefinition, role: Role): string => {
  if (direction === 'both') return 'both ways';
  if (direction === 'in') return 'comes in';
  if (direction === 'out') return 'goes out';
  if (role === 'both') return 'both ways';
  const { type } = constants.fields;
  const [incoming, outgoing] = role === 'device' ? ['command', 'status'] : ['status', 'command'];
  if (type === incoming) return 'comes in';
  if (type === outgoing) return 'goes out';
  return `${PARTS[incoming ?? '']} come in, ${PARTS[outgoing ?? '']} go out`;
};

const publishSentence = ({ publish }: RouteDefinition): string[] => {
  const { qos, retain, delivery, id, expirySeconds, contentType, userProperties } = publish;
  const parts = [
    ...(qos === undefined ? [] : [`QoS ${qos}`]),
    ...(retain === undefined ? [] : [retain ? 'retained' : 'not retained']),
    ...(delivery === undefined ? [] : [delivery]),
    ...(id === undefined ? [] : [`with its id as ${code(id)}`]),
    ...(expirySeconds === undefined ? [] : [`expires after ${secondsText(expirySeconds * 1000)}`]),
    ...(contentType === undefined ? [] : [`content type ${code(contentType)}`]),
    ...Object.entries(userProperties ?? {}).map(([key, value]) => `${code(key)}: ${code(value)}`),
  ];
  return parts.length === 0 ? [] : [`Published: ${parts.join(', ')}.`];
};

const receiveSentences = ({ receive: { retained, expiresMs } = {} }: RouteDefinition): string[] => [
  ...(retained === undefined
    ? []
    : [`Retained commands are ${retained ? 'carried out' : 'left out'}.`]),
  ...(expiresMs === undefined
    ? []
    : [`What has waited longer than ${secondsText(expiresMs)} for its turn is dropped.`]),
];

const reportSentences = ({ report, merge }: RouteDefinition): string[] => {
  const { change, changeAfterMs, deadband, throttleMs, debounceMs, heartbeatMs } = report ?? {};
  const differences = Object.entries(deadband ?? {}).map(([name, by]) => `${code(name)} by ${by}`);
  return [
    ...(change === true && changeAfterMs === undefined ? ['Only what changed is published.'] : []),
    ...(changeAfterMs === undefined
      ? []
      : [
          `Only what changed is published, and the same again after ${secondsText(changeAfterMs)}.`,
        ]),
    ...(differences.length === 0 ? [] : [`A change counts from ${differences.join(', ')}.`]),
    ...(debounceMs === undefined
      ? []
      : [`Published once nothing came for ${secondsText(debounceMs)}.`]),
    ...(throttleMs === undefined
      ? []
      : [`At most one in ${secondsText(throttleMs)}; the last one comes at the end.`]),
    ...(heartbeatMs === undefined
      ? []
      : [`Published again where nothing was for ${secondsText(heartbeatMs)}.`]),
    ...(merge === undefined
      ? []
      : [
          `Inbound, ${merge.of.map(code).join(', ')} become one message, within ${secondsText(merge.withinMs)}.`,
        ]),
  ];
};

const messageSentence = ({ constants, ignored }: RouteDefinition): string[] => {
  const { type, ...fields } = constants.fields;
  const said = [
    ...Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
    ...Object.entries(constants.arguments),
  ].map(([name, value]) => `${name} ${code(value ?? '')}`);
  return [
    ...(type === undefined && said.length === 0
      ? []
      : [`Message: ${[...(type === undefined ? [] : [type]), ...said].join(', ')}.`]),
    ...(ignored.length === 0 ? [] : [`Not published: ${ignored.map(code).join(', ')}.`]),
  ];
};

/** What there is to say of a route beside its topic, payload and captures. */
export const routeSentences = (route: RouteDefinition): string[] => [
  ...messageSentence(route),
  ...receiveSentences(route),
  ...publishSentence(route),
  ...reportSentences(route),
];
