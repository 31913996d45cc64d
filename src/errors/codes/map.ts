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
    remedy: 'Remove `version`, or write `version: 1`.',
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
  MAP_NOT_OLD_FORMAT: {
    summary: '`map upgrade` was given a map that is not in the older format.',
    remedy: 'Nothing is to be done; `mqttgateway map check FILE` tells what else is wrong with it.',
    exitCode: EXIT.badMap,
  },
} as const satisfies Record<string, CodeEntry>;
