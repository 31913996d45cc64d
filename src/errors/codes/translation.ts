import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** Refused while a message is translated. */
export const TRANSLATION_CODES = {
  MAP_NO_ROUTE: {
    summary: 'No route of the map reads an MQTT message, or prints a message.',
    remedy:
      '`mqttgateway map try` shows each route with the reason; add a route, or choose with `unmatched` what becomes of such messages.',
    exitCode: EXIT.failures,
  },
  MAP_OTHER_WAY: {
    summary: 'A route reads a message, but messages of that type go the other way.',
    remedy:
      'Set `role` of the map (device: commands come in, statuses go out), or `direction` of the route.',
    exitCode: EXIT.failures,
  },
  MAP_ECHO_LOOP: {
    summary:
      'The same command comes again and again, as often as the gateway says the same: two gateways, or a gateway and a device, answer each other.',
    remedy:
      'Give commands and statuses topics of their own, or put `<sender>` into the topics, so that each drops what it said itself; `looprate` in [GATEWAY] says from when on it counts as a loop.',
    exitCode: EXIT.failures,
  },
  MAP_NOT_SAID: {
    summary: 'A message says more than the route that would print it, and it would be lost.',
    remedy:
      'Capture it in the topic or the payload, put it under `message`, or name it under `ignore`.',
    exitCode: EXIT.failures,
  },
  MAP_MISSING_VALUE: {
    summary: 'A message lacks what a route must print.',
    remedy: 'Let the interface set it, or write `<name?>` where it may be missing.',
    exitCode: EXIT.failures,
  },
  MAP_VALUES_DIFFER: {
    summary: 'A name that stands several times in a route says different things inbound.',
    remedy: 'The publisher must say the same in each place; or use two names.',
    exitCode: EXIT.failures,
  },
  MAP_VALUE_TYPE: {
    summary: 'A value is not of the type that the map gives it.',
    remedy:
      'Correct `type` under `values`, for example `type: number` for a JSON number. In JSON a number in quotes is text: leave `type` out, or compute with `in: double(value)`. Where `null` may stand, write `<name?>`.',
    exitCode: EXIT.failures,
  },
  MAP_VALUE_RANGE: {
    summary: 'A number is outside of what the map allows.',
    remedy:
      'Correct `min`, `max` or `mask`, or write `clamp: true` to take the bound instead; a number of a binary payload must fit into its bytes.',
    exitCode: EXIT.failures,
  },
  MAP_EXPRESSION_FAILED: {
    summary: 'An expression of the map failed for a value.',
    remedy: '`mqttgateway map try` shows the value; `value` is a number only with `type: number`.',
    exitCode: EXIT.failures,
  },
  MAP_PAYLOAD_DIFFERS: {
    summary: 'An inbound payload does not have the form that the route expects.',
    remedy: '`mqttgateway map try` shows what differs; members that may be missing are `<name?>`.',
    exitCode: EXIT.failures,
  },
  MAP_TOPIC_LEVELS: {
    summary: 'An inbound topic does not have the levels that the map expects.',
    remedy:
      'Publish to root/function/gateway/location/device/sender/type, seven levels; an unused level stays empty.',
    exitCode: EXIT.failures,
  },
  MAP_TOPIC_TYPE: {
    summary: 'An inbound message is neither a command nor a status.',
    remedy:
      'Use one of the words of the type. In a version-1 map: end the topic in `C` for a command or `S` for a status.',
    exitCode: EXIT.failures,
  },
  MAP_UNKNOWN_TOKEN: {
    summary: 'A strict vocabulary does not know a keyword.',
    remedy: 'Add the keyword to the map, or make that field `loose` so that unknown keywords pass.',
    exitCode: EXIT.failures,
  },
  MAP_BAD_TOKEN: {
    summary: 'An outbound keyword cannot stand where the map has it: it would be read differently.',
    remedy:
      'Map it to a keyword without what ends it there: in a topic `/`, `+`, `#` and NUL, in a payload its separator or padding; in a field of fixed width it must fit.',
    exitCode: EXIT.failures,
  },
  MAP_PAYLOAD_NOT_UTF8: {
    summary: 'An inbound payload is not UTF-8 text.',
    remedy: 'Publish the action as text, or a JSON object.',
    exitCode: EXIT.failures,
  },
  MAP_PAYLOAD_NOT_JSON: {
    summary: 'An inbound payload starts with `{` but is not a JSON object.',
    remedy: 'Publish JSON, complete and well-formed, such as {"action":"light_on"}.',
    exitCode: EXIT.failures,
  },
  MAP_NO_ACTION: {
    summary: 'An inbound JSON payload has no member "action".',
    remedy: 'Add it: {"action":"dim","level":"50"}.',
    exitCode: EXIT.failures,
  },
  MAP_VALUE_NOT_TEXT: {
    summary: 'A JSON payload, or a frame of a device, has a value that is not text.',
    remedy:
      'Say what it is, in a map of version 2 or beside the rules of an interface: values: { open: { type: boolean } }. Or put it in quotes where it is written, {"level":"50"}: version-1 maps carry text only.',
    exitCode: EXIT.failures,
  },
  MAP_ARGUMENT_COLLISION: {
    summary: 'Two arguments of one message would become the same argument.',
    remedy: 'Send one of them, or give them different keywords under `argkey`.',
    exitCode: EXIT.failures,
  },
  MQTT_BAD_TOPIC: {
    summary: 'A topic is not one that MQTT allows.',
    remedy: 'A topic has 1 to 65,535 bytes and neither `+`, `#` nor NUL.',
    exitCode: EXIT.usage,
  },
  MESSAGE_INVALID: {
    summary: 'What was given is not an internal message.',
    remedy:
      'Give an object with type "command" or "status", text for function, gateway, location, device, sender and action, and an object of texts as arguments.',
    exitCode: EXIT.failures,
  },
} as const satisfies Record<string, CodeEntry>;
