import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** Found in a map file before running. */
export const MAP_CODES = {
  MAP_UNKNOWN_KEY: {
    summary: 'The map has a key that means nothing.',
    remedy: 'Correct its spelling or remove it; docs/reference/map.md lists every key.',
    exitCode: EXIT.badMap,
  },
  MAP_MISSING_KEY: {
    summary: 'The map lacks a key that every map has.',
    remedy: 'Add it; a field that needs no translation is `{ maptype: none }`.',
    exitCode: EXIT.badMap,
  },
  MAP_WRONG_TYPE: {
    summary: 'A value in the map is of the wrong type.',
    remedy: 'Write what the message names. In YAML, quote a keyword that looks like a number.',
    exitCode: EXIT.badMap,
  },
  MAP_WRONG_VALUE: {
    summary: 'A value in the map is not one of those allowed.',
    remedy: 'Use one of the values that the message names.',
    exitCode: EXIT.badMap,
  },
  MAP_UNKNOWN_MAPTYPE: {
    summary: 'A maptype is neither none, loose nor strict.',
    remedy:
      'none passes every keyword unchanged; loose translates those it knows and passes the others; strict refuses those it does not know.',
    exitCode: EXIT.badMap,
  },
  MAP_UNUSED_TABLE: {
    summary: 'A vocabulary has a table, but its maptype is none.',
    remedy: 'Write `maptype: loose` or `maptype: strict`, or remove the table.',
    exitCode: EXIT.badMap,
  },
  MAP_UNSUPPORTED_VERSION: {
    summary: 'The map declares a version that this release does not read.',
    remedy:
      'Write `version: 2` for a map with routes; one with the eight fields has `version: 1` or none.',
    exitCode: EXIT.badMap,
  },
  MAP_OLD_FORMAT: {
    summary:
      'The map is in the older format: the MQTT keyword first, and a plain text where a list of MQTT keywords belongs.',
    remedy:
      'Let `mqttgateway map upgrade FILE` rewrite it; it keeps the order and says what it changed.',
    exitCode: EXIT.badMap,
  },
  MAP_KEYWORD_COLLISION: {
    summary: 'One MQTT keyword stands for two internal keywords of the same field.',
    remedy: 'Leave it under one of the two; an inbound message could mean either.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_KEYWORD: {
    summary: 'A keyword of a topic field has a character that no topic level can have.',
    remedy: 'Remove `/`, `+`, `#` and NUL from the keyword: it becomes one level of a topic.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_ROOT: {
    summary: 'The root is not one level of a topic.',
    remedy:
      'Write one word without `/`, `+` and `#`: a version-1 topic has exactly seven levels, the root is the first.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_FILTER: {
    summary: 'A topic to subscribe to is not a valid MQTT filter.',
    remedy: '`+` and `#` stand alone between slashes, and `#` only at the end.',
    exitCode: EXIT.badMap,
  },
  MAP_FILTER_LEVELS: {
    summary: 'A subscription can never receive a topic of seven levels.',
    remedy:
      'Give it seven levels (root/function/gateway/location/device/sender/type), or let it end in `#`.',
    exitCode: EXIT.badMap,
  },
  MAP_FILTER_OTHER_ROOT: {
    summary: 'No subscription receives a topic that begins with the root of the map.',
    remedy:
      'Begin the filters under `topics` with the root. If commands come under another root on purpose, ignore this warning.',
    exitCode: EXIT.badMap,
  },
  MAP_NO_TOPICS: {
    summary: 'The map subscribes to nothing, so no command can arrive.',
    remedy: 'Add a filter under `topics`, for example `home/+/+/+/+/+/C`.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_PATTERN: {
    summary: 'A topic or payload pattern cannot be read.',
    remedy:
      'A pattern is text with `<name>` where something of the message stands, `<name?>` where it may be missing, and `<name*>` for the last levels of a topic; write `<<` for the character `<`, and some text between two captures.',
    exitCode: EXIT.badMap,
  },
  MAP_ODD_PATTERN: {
    summary: 'A pattern is allowed, but probably not what was meant.',
    remedy:
      'Correct the name, or write it as it was meant. A name that is really an argument is told apart by an entry under `values`.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_PAYLOAD: {
    summary: 'A payload is described in a way that contradicts itself.',
    remedy:
      'Write a text, or exactly one of json, csv, pairs, fields, hex, base64, bytes and action-or-json; separators must be such that they tell the parts apart, and the fields of a binary payload need their widths.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_VALUE: {
    summary: 'A value contradicts itself, or lacks what it needs.',
    remedy:
      'Numbers need `type: number` or `integer`; `factor`, `offset` and `scale` need `decimals`; the message names what is wrong.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_REFERENCE: {
    summary: 'A name refers to something that the map does not have.',
    remedy: 'Correct its spelling, or write what it refers to.',
    exitCode: EXIT.badMap,
  },
  MAP_NO_TYPE: {
    summary: 'A route does not say whether its messages are commands or statuses.',
    remedy:
      'Write `message: { type: command }` or `status`; or `<type>` in the pattern, and its words under `values`: `type: { map: { command: [C], status: [S] } }`.',
    exitCode: EXIT.badMap,
  },
  MAP_NAME_TWICE: {
    summary: 'A route says a name under `message` and captures it as well.',
    remedy: 'Leave it in one of the two places.',
    exitCode: EXIT.badMap,
  },
  MAP_ONE_WAY: {
    summary: 'A route has an expression, which goes one way, and does not say so.',
    remedy:
      'Write `direction: in` on routes whose values have `in`, `direction: out` on those with `out`.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_EXPRESSION: {
    summary: 'An expression of a value cannot be used.',
    remedy:
      'Expressions are CEL over `value`, without loops, at most 1,000 characters: `value * 1.8 + 32.0`.',
    exitCode: EXIT.badMap,
  },
  MAP_UNKNOWN_PRESET: {
    summary: 'A map includes a preset that does not ship.',
    remedy:
      'Use one of those that the message names; a file of your own is a path: `./lamps.yaml`.',
    exitCode: EXIT.badMap,
  },
  MAP_INCLUDE_CONFLICT: {
    summary: 'Two included maps have a value or route of the same name.',
    remedy:
      'Write an entry of that name in the including map: it decides. `false` removes a route.',
    exitCode: EXIT.badMap,
  },
  MAP_INCLUDE_LOOP: {
    summary: 'A map includes itself, directly or through another.',
    remedy: 'Remove one of the inclusions.',
    exitCode: EXIT.badMap,
  },
  MAP_INCLUDE_LIMIT: {
    summary: 'Maps are included more than 8 levels deep, or more than 32 times.',
    remedy: 'Put what belongs together into one file.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_CASE: {
    summary: 'A case under `tests` does not say what could be checked.',
    remedy:
      'Give `mqtt` and `message`, or one of them with `error`, and a `direction` that fits them.',
    exitCode: EXIT.badMap,
  },
  MAP_UNUSED_DEFAULT: {
    summary: 'A value has a default that is never used.',
    remedy: 'Write `<name?>` where it may be missing, or remove the default.',
    exitCode: EXIT.badMap,
  },
  MAP_NOT_INVERTIBLE: {
    summary: 'A message that the map publishes is read as another one, or not at all.',
    remedy:
      'Tell the two messages apart: by a literal level, by another keyword, or by a constant in the payload. If it goes one way only, write `direction: in` or `direction: out`.',
    exitCode: EXIT.badMap,
  },
  MAP_NOT_PROVED: {
    summary: 'Neither a proof nor a counter-example was found that a route reads what it prints.',
    remedy:
      'Try messages of that kind with `mqttgateway map try`, and write down as cases what must hold; or make the routes plainer to tell apart.',
    exitCode: EXIT.badMap,
  },
  MAP_SHADOWED: {
    summary: 'A route never reads anything, as an earlier one reads all that it could.',
    remedy: 'Put the narrower route first, or remove one of the two.',
    exitCode: EXIT.badMap,
  },
  MAP_NEVER_WORKS: {
    summary: 'A route can neither read nor print anything.',
    remedy:
      'Correct the value that the message names: no word of it can stand where it is captured.',
    exitCode: EXIT.badMap,
  },
  MAP_LOOP: {
    summary: 'What the gateway publishes comes back to it as if somebody else had said it.',
    remedy:
      'Publish to another topic than those that come in, or put `<sender>` as a level of its own into the topic: our own messages are then dropped.',
    exitCode: EXIT.badMap,
  },
  MAP_UNUSED_VALUE: {
    summary: 'A value has a name that no route uses.',
    remedy: 'Correct its name to that of a field or argument, or remove it.',
    exitCode: EXIT.badMap,
  },
  MAP_UNUSED_FILTER: {
    summary: 'A filter under `topics` receives nothing that a route reads, or nothing new.',
    remedy: 'Remove it, or leave out `topics`: then the routes decide what is subscribed to.',
    exitCode: EXIT.badMap,
  },
  MAP_NOT_RECEIVED: {
    summary: 'No filter under `topics` receives the topics of a route.',
    remedy: 'Add a filter for it, or leave out `topics`: then the routes decide.',
    exitCode: EXIT.badMap,
  },
  MAP_ODD_PUBLISH: {
    summary: 'How a route publishes does not go together with what it publishes.',
    remedy:
      'Remove the setting that the message names, or put it on the route that it is meant for.',
    exitCode: EXIT.badMap,
  },
  MAP_BAD_DISCOVERY: {
    summary: '`discovery` of a route says what its topic and payload do not have.',
    remedy:
      'Name captures of the topic under `where` and of the payload under `values`, and a type that fits the value; leave the rest to the map.',
    exitCode: EXIT.badMap,
  },
  MAP_ODD_RECEIVE: {
    summary: 'What a route says of messages that come in does nothing.',
    remedy:
      'Remove the setting that the message names, or put it on the route that it is meant for.',
    exitCode: EXIT.badMap,
  },
  MAP_NOT_OLD_FORMAT: {
    summary: '`map upgrade` was given a map that is not in the older format.',
    remedy: 'Nothing is to be done; `mqttgateway map check FILE` tells what else is wrong with it.',
    exitCode: EXIT.badMap,
  },
} as const satisfies Record<string, CodeEntry>;
