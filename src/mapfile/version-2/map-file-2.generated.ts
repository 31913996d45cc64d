// Generated from schemas/map-2.schema.json by "npm run generate"; do not edit.

/**
 * What one name is in MQTT, and back. A text means: as the value of that name.
 */
export type Value =
  | {
      /**
       * What it is; shown to people.
       */
      description?: string;
      /**
       * How it is written in JSON: a text, a number, an integer, true and false; json: any JSON value, in the message as JSON text; any: the same, but a text without its quotes. In text all of them are text.
       */
      type?: 'text' | 'number' | 'integer' | 'boolean' | 'json' | 'any';
      /**
       * What a table does with words that it does not have. strict: they are refused. loose: they pass unchanged. none: the table is not used.
       */
      maptype?: 'strict' | 'loose' | 'none';
      /**
       * A table: each internal keyword with the list of its MQTT keywords. The first is the one that is published; the others are understood too.
       */
      map?: {
        /**
         * The MQTT keywords of one internal keyword, the one that is published first.
         *
         * @minItems 1
         * @maxItems 1000
         *
         * Items: One MQTT keyword.
         */
        [k: string]: [string, ...string[]];
      };
      /**
       * The number of the message is that of MQTT times this, plus offset.
       */
      factor?: number;
      /**
       * Added to the number of MQTT times factor.
       */
      offset?: number;
      /**
       * Four numbers m0, m1, i0, i1: m0 of MQTT is i0 in the message, m1 is i1, and so on along the line: [32, 212, 0, 100] makes °C of °F. In place of factor and offset.
       *
       * @minItems 4
       * @maxItems 4
       *
       * Items: One of the four numbers.
       */
      scale?: [number, number, number, number];
      /**
       * Decimals of the message's number; needed beside factor, offset and scale.
       */
      decimals?: number;
      /**
       * The least number of the message that is allowed.
       */
      min?: number;
      /**
       * The greatest number of the message that is allowed.
       */
      max?: number;
      /**
       * true: a number beyond min or max becomes min or max. false: it is refused.
       */
      clamp?: boolean;
      /**
       * Which bits of the number of MQTT are meant, as a number: 6 is the second and the third bit.
       */
      mask?: number;
      /**
       * By how many bits they are moved down.
       */
      shift?: number;
      /**
       * What the message gets where an optional <name?> is missing in MQTT, and what is published where the message does not say it.
       */
      default?: string | number | boolean;
      /**
       * An expression of CEL over value that makes what the message says of what MQTT says. Its routes are inbound only and need direction: in.
       */
      in?: string;
      /**
       * An expression of CEL over value that makes what is published of what the message says. Its routes are outbound only and need direction: out.
       */
      out?: string;
      /**
       * The unit; shown to people.
       */
      unit?: string;
    }
  | string;
/**
 * One topic pattern with its payload: which MQTT message is which message. false removes a route of an included map.
 */
export type Route =
  | {
      /**
       * What the route is for; shown to people.
       */
      description?: string;
      /**
       * The topic, with <name> where something of the message stands: a field, type, or an argument. <name?> may be empty, <name*> at the end is one or more levels, << is the character <.
       */
      topic: string;
      /**
       * The payload: a text with <name> in it, "" for the empty payload, or one of json, csv, pairs, fields, hex, base64, bytes, action-or-json.
       */
      payload:
        | string
        | {
            /**
             * JSON with captures in it. "<name>" alone is a JSON value of the type of its value, "<name?>" may be missing, among other text it is a string; <argkey>: <argvalue> is a member for every other argument; everything else must be as it stands.
             */
            json?: {
              [k: string]: unknown;
            };
            /**
             * Texts between separators, one text with <name> for each.
             *
             * @minItems 1
             * @maxItems 1000
             *
             * Items: The text of one field.
             */
            csv?: [string, ...string[]];
            /**
             * key=value texts between separators: each key with its text.
             */
            pairs?: {
              /**
               * The text after one key.
               */
              [k: string]: string;
            };
            /**
             * A binary structure: its fields from the first byte to the last. Each name has its value, as text.
             *
             * @minItems 1
             * @maxItems 1000
             *
             * Items: One field; a text is bytes that always stand there, as hex text.
             */
            fields?: [
              (
                | string
                | {
                    /**
                     * What the message says there: type, a field of the message, or an argument.
                     */
                    name?: string;
                    /**
                     * How it stands in bytes. integer: a whole number. float: IEEE 754, in 4 or 8 bytes. bcd: two decimal digits a byte. text: characters. hex: bytes, in the message as hex text. bits: some bits each.
                     */
                    type?: 'integer' | 'float' | 'bcd' | 'text' | 'hex' | 'bits';
                    /**
                     * How many bytes it has. The last field may leave it out, with text or hex: then it is all the rest.
                     */
                    bytes?: number;
                    /**
                     * Whether an integer may be negative (two's complement).
                     */
                    signed?: boolean;
                    /**
                     * Which byte stands first. big: the highest. little: the lowest. big-swapped and little-swapped: the same in each word of 2 bytes, with the words in the other order (0x01020304 is 03 04 01 02, or 02 01 04 03).
                     */
                    order?: 'big' | 'little' | 'big-swapped' | 'little-swapped';
                    /**
                     * What a text of fixed width ends in where it is shorter: a space, or "00" for NUL.
                     */
                    padding?: ' ' | '00';
                    /**
                     * How the characters of a text are written.
                     */
                    encoding?: 'utf-8' | 'latin1';
                    /**
                     * Each name with its bit, or with the first bit and how many they are; bit 0 is the lowest. Other bits are ignored when they are read, and 0 when they are printed.
                     */
                    bits?: {
                      /**
                       * The number of the bit, or a list of the first bit and how many they are.
                       *
                       * @minItems 2
                       * @maxItems 2
                       */
                      [k: string]: number | [number, number];
                    };
                    /**
                     * So many bytes are ignored when they are read, and 0 when they are printed; nothing else stands beside it.
                     */
                    skip?: number;
                  }
              ),
              ...(
                | string
                | {
                    /**
                     * What the message says there: type, a field of the message, or an argument.
                     */
                    name?: string;
                    /**
                     * How it stands in bytes. integer: a whole number. float: IEEE 754, in 4 or 8 bytes. bcd: two decimal digits a byte. text: characters. hex: bytes, in the message as hex text. bits: some bits each.
                     */
                    type?: 'integer' | 'float' | 'bcd' | 'text' | 'hex' | 'bits';
                    /**
                     * How many bytes it has. The last field may leave it out, with text or hex: then it is all the rest.
                     */
                    bytes?: number;
                    /**
                     * Whether an integer may be negative (two's complement).
                     */
                    signed?: boolean;
                    /**
                     * Which byte stands first. big: the highest. little: the lowest. big-swapped and little-swapped: the same in each word of 2 bytes, with the words in the other order (0x01020304 is 03 04 01 02, or 02 01 04 03).
                     */
                    order?: 'big' | 'little' | 'big-swapped' | 'little-swapped';
                    /**
                     * What a text of fixed width ends in where it is shorter: a space, or "00" for NUL.
                     */
                    padding?: ' ' | '00';
                    /**
                     * How the characters of a text are written.
                     */
                    encoding?: 'utf-8' | 'latin1';
                    /**
                     * Each name with its bit, or with the first bit and how many they are; bit 0 is the lowest. Other bits are ignored when they are read, and 0 when they are printed.
                     */
                    bits?: {
                      /**
                       * The number of the bit, or a list of the first bit and how many they are.
                       *
                       * @minItems 2
                       * @maxItems 2
                       */
                      [k: string]: number | [number, number];
                    };
                    /**
                     * So many bytes are ignored when they are read, and 0 when they are printed; nothing else stands beside it.
                     */
                    skip?: number;
                  }
              )[]
            ];
            /**
             * Hex text; the message has it in lower case.
             */
            hex?: string;
            /**
             * Base64; the message has it as hex text.
             */
            base64?: string;
            /**
             * Raw bytes; the message has them as hex text.
             */
            bytes?: string;
            /**
             * As in version 1: the action alone, or a JSON object with action and the arguments.
             */
            'action-or-json'?: '<action>';
            /**
             * What stands between the fields of csv and pairs: one character, or for pairs more.
             */
            separator?: string;
            /**
             * What stands between key and value of pairs.
             */
            equals?: string;
          };
      /**
       * What every message of the route says: set inbound, required outbound.
       */
      message?: {
        /**
         * command: somebody asks for something to be done. status: something tells how it is.
         */
        type?: 'command' | 'status';
        /**
         * What the device is for.
         */
        function?: string;
        /**
         * Which gateway manages the device.
         */
        gateway?: string;
        /**
         * Where the device acts.
         */
        location?: string;
        /**
         * The device itself.
         */
        device?: string;
        /**
         * Who sent the message.
         */
        sender?: string;
        /**
         * What to do, or what happened.
         */
        action?: string;
        /**
         * Arguments that every message of the route has.
         */
        arguments?: {
          /**
           * The value of one argument; a number or true and false stand for their text.
           */
          [k: string]: string | number | boolean;
        };
      };
      /**
       * Fields and arguments that a message may have besides and that are not published; arguments stands for all of them.
       *
       * @maxItems 1000
       *
       * Items: A field, an argument, or arguments for all arguments.
       */
      ignore?: string[];
      /**
       * Values of this route only; they go before those of the map.
       */
      values?: {
        [k: string]: Value;
      };
      /**
       * in: only MQTT messages are read. out: only messages are published. both: both. Without it the role of the map and the type of the message decide.
       */
      direction?: 'in' | 'out' | 'both';
      /**
       * What is done with messages that come in by this route. What is left out the configuration decides.
       */
      receive?: {
        /**
         * Whether a command that the broker had kept from before is carried out when the gateway subscribes, so at every connection.
         */
        retained?: boolean;
        /**
         * A message that has waited longer for its turn is dropped and counted.
         */
        expires?: string;
      };
      /**
       * How messages of this route are published.
       */
      publish?: Publish;
      /**
       * Which messages of one topic are published, and when.
       */
      report?: {
        /**
         * true: only payloads that differ from the last one published. A duration: the same one all the same after so long.
         */
        change?: boolean | string;
        /**
         * The least difference of an argument that counts, by argument.
         */
        deadband?: {
          /**
           * The least difference that counts.
           */
          [k: string]: number;
        };
        /**
         * At most one message in so long; the last one held back is published at the end.
         */
        throttle?: string;
        /**
         * A message is published only when none came for so long.
         */
        debounce?: string;
        /**
         * The last message is published again where none was for so long.
         */
        heartbeat?: string;
      };
      /**
       * Puts the parts of a split message together again, for routes with <argkey> in the topic.
       */
      merge?: {
        /**
         * The arguments that make the message whole.
         *
         * @minItems 1
         * @maxItems 1000
         *
         * Items: The name of an argument.
         */
        of: [string, ...string[]];
        /**
         * How long after the first part the others are waited for.
         */
        within: string;
      };
      /**
       * How Home Assistant and Homie controllers see the values of this route; false leaves it out.
       */
      discovery?:
        | {
            /**
             * The kind of entity, where another one is meant than follows from the value.
             */
            type?:
              | 'sensor'
              | 'binary_sensor'
              | 'switch'
              | 'text'
              | 'number'
              | 'select'
              | 'button'
              | 'event'
              | 'device_tracker';
            /**
             * What people call it. Where the route has several entities, each gets it.
             */
            name?: string;
            /**
             * The icon that Home Assistant shows.
             */
            icon?: string;
            /**
             * The class of Home Assistant, where another one is meant than follows from the unit.
             */
            device_class?: string;
            /**
             * What Home Assistant keeps statistics of a number as.
             */
            state_class?: 'measurement' | 'total' | 'total_increasing';
            /**
             * config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.
             */
            category?: 'config' | 'diagnostic';
            /**
             * Whether Home Assistant shows it before somebody enables it.
             */
            enabled?: boolean;
            /**
             * The climate entity of which this is a part; as says which. Parts of the same location and device become one.
             */
            entity?: string;
            /**
             * What it is of the climate entity.
             */
            as?:
              | 'mode'
              | 'action'
              | 'temperature'
              | 'temperature_low'
              | 'temperature_high'
              | 'current_temperature'
              | 'target_humidity'
              | 'current_humidity'
              | 'fan_mode'
              | 'swing_mode'
              | 'preset_mode';
            /**
             * The words of the message for which there are entities, by the field or argument of the topic; so it also says words that the map does not.
             */
            where?: {
              /**
               * Words of the message.
               *
               * @minItems 1
               * @maxItems 500
               */
              [k: string]: [string, ...string[]];
            };
            /**
             * What is said of one value of the payload alone, by its field or argument; false leaves it out.
             */
            values?: {
              [k: string]: Entity;
            };
          }
        | boolean;
    }
  | boolean;
/**
 * What is said of one entity in place of what follows from the map; false leaves it out.
 */
export type Entity =
  | {
      /**
       * The kind of entity, where another one is meant than follows from the value.
       */
      type?:
        | 'sensor'
        | 'binary_sensor'
        | 'switch'
        | 'text'
        | 'number'
        | 'select'
        | 'button'
        | 'event'
        | 'device_tracker';
      /**
       * What people call it. Where the route has several entities, each gets it.
       */
      name?: string;
      /**
       * The icon that Home Assistant shows.
       */
      icon?: string;
      /**
       * The class of Home Assistant, where another one is meant than follows from the unit.
       */
      device_class?: string;
      /**
       * What Home Assistant keeps statistics of a number as.
       */
      state_class?: 'measurement' | 'total' | 'total_increasing';
      /**
       * config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.
       */
      category?: 'config' | 'diagnostic';
      /**
       * Whether Home Assistant shows it before somebody enables it.
       */
      enabled?: boolean;
      /**
       * The climate entity of which this is a part; as says which. Parts of the same location and device become one.
       */
      entity?: string;
      /**
       * What it is of the climate entity.
       */
      as?:
        | 'mode'
        | 'action'
        | 'temperature'
        | 'temperature_low'
        | 'temperature_high'
        | 'current_temperature'
        | 'target_humidity'
        | 'current_humidity'
        | 'fan_mode'
        | 'swing_mode'
        | 'preset_mode';
    }
  | boolean;

/**
 * A message map, version 2: a list of routes. Each says which MQTT topic and payload is which message, for both directions.
 */
export interface MapFile2 {
  /**
   * Where this schema is, for editors that look there.
   */
  $schema?: string;
  /**
   * The version of the map language.
   */
  version: 2;
  /**
   * What the map is for; shown to people.
   */
  description?: string;
  /**
   * What <root> stands for in patterns; may have slashes.
   */
  root?: string;
  /**
   * Which end of the conversation the gateway is. device: commands come in and statuses go out. controller: the other way round. both: each route both ways.
   */
  role?: 'device' | 'controller' | 'both';
  /**
   * Maps whose values and routes are taken over: a word is one that ships (maps/presets), anything else a path beside this file.
   *
   * @maxItems 32
   */
  include?:
    | (
        | string
        | {
            /**
             * The word of a preset, or a path.
             */
            map: string;
            /**
             * What <root> stands for in that map.
             */
            root?: string;
          }
      )[]
    | string;
  /**
   * The MQTT filters to subscribe to. + stands for one level, # for all levels that follow. Without it they follow from the routes.
   *
   * @maxItems 1000
   *
   * Items: One MQTT filter.
   */
  topics?: string[];
  /**
   * How messages of every route are published; what a route says itself goes before it.
   */
  publish?: Publish;
  /**
   * What Home Assistant and Homie controllers are told of routes that do not say it themselves; false leaves out all that say nothing.
   */
  discovery?:
    | {
        /**
         * The icon that Home Assistant shows.
         */
        icon?: string;
        /**
         * config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.
         */
        category?: 'config' | 'diagnostic';
        /**
         * Whether Home Assistant shows it before somebody enables it.
         */
        enabled?: boolean;
      }
    | boolean;
  /**
   * What becomes of an MQTT message that no route reads. drop: it is counted. pass: the interfaces get it as it is. { topic: … }: it is published there as JSON.
   */
  unmatched?:
    | ('drop' | 'pass')
    | {
        /**
         * Where it is published.
         */
        topic: string;
      };
  /**
   * What the fields and arguments of messages are in MQTT, by name. A name means the same in the whole map; one that does not stand here is text and passes unchanged.
   */
  values?: {
    [k: string]: Value;
  };
  /**
   * The routes, by name. The first that can translate a message does, in the order of the file.
   */
  routes?: {
    [k: string]: Route;
  };
  /**
   * What the map must do: cases that "mqttgateway map test" carries out.
   *
   * @maxItems 10000
   */
  tests?: Case[];
}
/**
 * How messages are published. What is left out the configuration decides.
 */
export interface Publish {
  /**
   * Quality of service: 0 at most once, 1 at least once, 2 exactly once.
   */
  qos?: 0 | 1 | 2;
  /**
   * Whether the broker keeps the last one for those who subscribe later.
   */
  retain?: boolean;
  /**
   * How surely a message reaches the broker. best-effort: QoS 0, dropped and counted while the broker is away. memory: it waits in memory, and is lost with the process. durable: it is on disk before it is accepted, and arrives at least once, also after a crash.
   */
  delivery?: 'best-effort' | 'memory' | 'durable';
  /**
   * The member of a JSON payload that gets the id of the message, <gateway>/<lane>/<sequence>, by which a receiver knows one that comes twice; of durable messages only.
   */
  id?: string;
  /**
   * How long the broker keeps it for those who are away (MQTT 5); at least one second.
   */
  expiry?: string;
  /**
   * What the payload is (MQTT 5).
   */
  contenttype?: string;
  /**
   * User properties that go with it (MQTT 5).
   */
  properties?: {
    /**
     * The text of one user property.
     */
    [k: string]: string;
  };
}
/**
 * One thing that the map must do. With mqtt and message both sides are checked, each made of the other.
 */
export interface Case {
  /**
   * What the case shows.
   */
  name: string;
  /**
   * The MQTT message, or the list of them where a message is split over several.
   *
   * @minItems 1
   * @maxItems 1000
   */
  mqtt?:
    | {
        /**
         * The topic.
         */
        topic: string;
        /**
         * The payload: a text as it is, or a mapping, list, number, true or false as JSON.
         */
        payload?:
          | string
          | {
              [k: string]: unknown;
            }
          | unknown[]
          | number
          | boolean;
        /**
         * The payload as hex digits, in place of payload.
         */
        hex?: string;
      }
    | [
        {
          /**
           * The topic.
           */
          topic: string;
          /**
           * The payload: a text as it is, or a mapping, list, number, true or false as JSON.
           */
          payload?:
            | string
            | {
                [k: string]: unknown;
              }
            | unknown[]
            | number
            | boolean;
          /**
           * The payload as hex digits, in place of payload.
           */
          hex?: string;
        },
        ...{
          /**
           * The topic.
           */
          topic: string;
          /**
           * The payload: a text as it is, or a mapping, list, number, true or false as JSON.
           */
          payload?:
            | string
            | {
                [k: string]: unknown;
              }
            | unknown[]
            | number
            | boolean;
          /**
           * The payload as hex digits, in place of payload.
           */
          hex?: string;
        }[]
      ];
  /**
   * The message; what does not stand here is empty.
   */
  message?: {
    /**
     * command: somebody asks for something to be done. status: something tells how it is.
     */
    type: 'command' | 'status';
    /**
     * What the device is for.
     */
    function?: string;
    /**
     * Which gateway manages the device.
     */
    gateway?: string;
    /**
     * Where the device acts.
     */
    location?: string;
    /**
     * The device itself.
     */
    device?: string;
    /**
     * Who sent the message.
     */
    sender?: string;
    /**
     * What to do, or what happened.
     */
    action?: string;
    /**
     * The arguments of the message.
     */
    arguments?: {
      /**
       * The value of one argument; a number or true and false stand for their text.
       */
      [k: string]: string | number | boolean;
    };
  };
  /**
   * The code of the refusal that is expected in place of the other side.
   */
  error?: string;
  /**
   * in: message is made of mqtt. out: mqtt is made of message. both: both; the default where both sides stand here.
   */
  direction?: 'in' | 'out' | 'both';
}

/** The schema itself (draft-07), frozen. */
export const mapFile2Schema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://mqttgateway.example/schemas/map-2.schema.json",
  "title": "MapFile2",
  "description": "A message map, version 2: a list of routes. Each says which MQTT topic and payload is which message, for both directions.",
  "type": "object",
  "additionalProperties": false,
  "required": Object.freeze([
    "version",
  ]),
  "properties": Object.freeze({
    "$schema": Object.freeze({
      "title": "$schema",
      "description": "Where this schema is, for editors that look there.",
      "type": "string",
      "examples": Object.freeze([
        "../schemas/map.schema.json",
      ]),
    }),
    "version": Object.freeze({
      "title": "version",
      "description": "The version of the map language.",
      "type": "integer",
      "enum": Object.freeze([
        2,
      ]),
      "examples": Object.freeze([
        2,
      ]),
    }),
    "description": Object.freeze({
      "title": "description",
      "description": "What the map is for; shown to people.",
      "type": "string",
      "maxLength": 1000,
      "examples": Object.freeze([
        "The lamps and sensors of the ground floor",
      ]),
    }),
    "root": Object.freeze({
      "title": "root",
      "description": "What <root> stands for in patterns; may have slashes.",
      "type": "string",
      "maxLength": 1000,
      "default": "",
      "pattern": "^[^+#\\u0000]*$",
      "expected": "text without +, # and NUL",
      "examples": Object.freeze([
        "home",
        "house/floor1",
      ]),
    }),
    "role": Object.freeze({
      "title": "role",
      "description": "Which end of the conversation the gateway is. device: commands come in and statuses go out. controller: the other way round. both: each route both ways.",
      "type": "string",
      "enum": Object.freeze([
        "device",
        "controller",
        "both",
      ]),
      "default": "device",
      "examples": Object.freeze([
        "device",
      ]),
    }),
    "include": Object.freeze({
      "title": "include",
      "description": "Maps whose values and routes are taken over: a word is one that ships (maps/presets), anything else a path beside this file.",
      "type": Object.freeze([
        "array",
        "string",
      ]),
      "maxItems": 32,
      "expected": "a list of maps to include: words of presets, or paths",
      "items": Object.freeze({
        "title": "included map",
        "description": "A preset by its word, a path, or either with a root of its own.",
        "type": Object.freeze([
          "string",
          "object",
        ]),
        "minLength": 1,
        "maxLength": 1000,
        "expected": "the word of a preset, a path, or { map: …, root: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "map",
        ]),
        "properties": Object.freeze({
          "map": Object.freeze({
            "title": "map",
            "description": "The word of a preset, or a path.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "examples": Object.freeze([
              "./lamps.yaml",
            ]),
          }),
          "root": Object.freeze({
            "title": "root",
            "description": "What <root> stands for in that map.",
            "type": "string",
            "maxLength": 1000,
            "pattern": "^[^+#\\u0000]*$",
            "expected": "text without +, # and NUL",
            "examples": Object.freeze([
              "attic",
            ]),
          }),
        }),
        "examples": Object.freeze([
          "homeassistant-statestream",
          "homie-5",
          "miqro",
          "mqtt-smarthome",
          "seven-level",
          "tasmota",
          "zigbee2mqtt",
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze([
          "tasmota",
          Object.freeze({
            "map": "./lamps.yaml",
            "root": "attic",
          }),
        ]),
      ]),
    }),
    "topics": Object.freeze({
      "title": "topics",
      "description": "The MQTT filters to subscribe to. + stands for one level, # for all levels that follow. Without it they follow from the routes.",
      "type": "array",
      "expected": "a list of MQTT filters",
      "maxItems": 1000,
      "items": Object.freeze({
        "title": "filter",
        "description": "One MQTT filter.",
        "type": "string",
        "minLength": 1,
        "maxLength": 65535,
        "examples": Object.freeze([
          "home/+/kitchen/#",
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze([
          "home/#",
        ]),
      ]),
    }),
    "publish": Object.freeze({
      "title": "publish",
      "description": "How messages of every route are published; what a route says itself goes before it.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/publish",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "qos": 1,
          "retain": true,
          "expiry": "30s",
        }),
      ]),
    }),
    "discovery": Object.freeze({
      "title": "discovery",
      "description": "What Home Assistant and Homie controllers are told of routes that do not say it themselves; false leaves out all that say nothing.",
      "type": Object.freeze([
        "object",
        "boolean",
      ]),
      "not": Object.freeze({
        "const": true,
      }),
      "expected": "a mapping, or false",
      "additionalProperties": false,
      "properties": Object.freeze({
        "icon": Object.freeze({
          "title": "icon",
          "description": "The icon that Home Assistant shows.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "pattern": "^[a-z0-9-]+:[a-z0-9-]+$",
          "expected": "an icon such as mdi:doorbell",
          "examples": Object.freeze([
            "mdi:doorbell",
          ]),
        }),
        "category": Object.freeze({
          "title": "category",
          "description": "config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.",
          "type": "string",
          "enum": Object.freeze([
            "config",
            "diagnostic",
          ]),
          "examples": Object.freeze([
            "diagnostic",
          ]),
        }),
        "enabled": Object.freeze({
          "title": "enabled",
          "description": "Whether Home Assistant shows it before somebody enables it.",
          "type": "boolean",
          "default": true,
          "examples": Object.freeze([
            false,
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "category": "diagnostic",
        }),
        false,
      ]),
    }),
    "unmatched": Object.freeze({
      "title": "unmatched",
      "description": "What becomes of an MQTT message that no route reads. drop: it is counted. pass: the interfaces get it as it is. { topic: … }: it is published there as JSON.",
      "anyOf": Object.freeze([
        Object.freeze({
          "type": "string",
          "enum": Object.freeze([
            "drop",
            "pass",
          ]),
        }),
        Object.freeze({
          "type": "object",
          "expected": "{ topic: … }",
          "additionalProperties": false,
          "required": Object.freeze([
            "topic",
          ]),
          "properties": Object.freeze({
            "topic": Object.freeze({
              "title": "topic",
              "description": "Where it is published.",
              "type": "string",
              "minLength": 1,
              "maxLength": 65535,
              "examples": Object.freeze([
                "dead/letters",
              ]),
            }),
          }),
        }),
      ]),
      "default": "drop",
      "examples": Object.freeze([
        "pass",
        Object.freeze({
          "topic": "dead/letters",
        }),
      ]),
    }),
    "values": Object.freeze({
      "title": "values",
      "description": "What the fields and arguments of messages are in MQTT, by name. A name means the same in the whole map; one that does not stand here is text and passes unchanged.",
      "type": "object",
      "maxProperties": 10000,
      "propertyNames": Object.freeze({
        "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
        "expected": "a name: type, a field, or an argument of 1 to 64 letters, digits, _, - and .",
      }),
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/value",
      }),
      "examples": Object.freeze([
        Object.freeze({
          "action": Object.freeze({
            "map": Object.freeze({
              "POWER_ON": Object.freeze([
                "ON",
              ]),
              "POWER_OFF": Object.freeze([
                "OFF",
              ]),
            }),
          }),
          "level": Object.freeze({
            "type": "integer",
            "scale": Object.freeze([
              0,
              254,
              0,
              100,
            ]),
            "decimals": 0,
          }),
        }),
      ]),
    }),
    "routes": Object.freeze({
      "title": "routes",
      "description": "The routes, by name. The first that can translate a message does, in the order of the file.",
      "type": "object",
      "maxProperties": 100000,
      "propertyNames": Object.freeze({
        "minLength": 1,
        "maxLength": 100,
        "expected": "the name of a route, of 1 to 100 characters",
      }),
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/route",
      }),
      "examples": Object.freeze([
        Object.freeze({
          "power": Object.freeze({
            "topic": "stat/<device>/POWER",
            "payload": "<action>",
            "message": Object.freeze({
              "type": "status",
              "function": "Power",
            }),
          }),
        }),
      ]),
    }),
    "tests": Object.freeze({
      "title": "tests",
      "description": "What the map must do: cases that \"mqttgateway map test\" carries out.",
      "type": "array",
      "expected": "a list of cases",
      "maxItems": 10000,
      "items": Object.freeze({
        "$ref": "#/definitions/case",
      }),
      "examples": Object.freeze([
        Object.freeze([
          Object.freeze({
            "name": "lamp on",
            "mqtt": Object.freeze({
              "topic": "stat/lamp/POWER",
              "payload": "ON",
            }),
            "message": Object.freeze({
              "type": "status",
              "function": "Power",
              "device": "lamp",
              "action": "POWER_ON",
            }),
          }),
        ]),
      ]),
    }),
  }),
  "definitions": Object.freeze({
    "value": Object.freeze({
      "title": "value",
      "description": "What one name is in MQTT, and back. A text means: as the value of that name.",
      "type": Object.freeze([
        "object",
        "string",
      ]),
      "expected": "a mapping such as { type: number }, or the name of another value",
      "minLength": 1,
      "maxLength": 64,
      "additionalProperties": false,
      "properties": Object.freeze({
        "description": Object.freeze({
          "title": "description",
          "description": "What it is; shown to people.",
          "type": "string",
          "maxLength": 1000,
          "examples": Object.freeze([
            "brightness of the lamp",
          ]),
        }),
        "type": Object.freeze({
          "title": "type",
          "description": "How it is written in JSON: a text, a number, an integer, true and false; json: any JSON value, in the message as JSON text; any: the same, but a text without its quotes. In text all of them are text.",
          "type": "string",
          "enum": Object.freeze([
            "text",
            "number",
            "integer",
            "boolean",
            "json",
            "any",
          ]),
          "default": "text",
          "examples": Object.freeze([
            "number",
          ]),
        }),
        "maptype": Object.freeze({
          "title": "maptype",
          "description": "What a table does with words that it does not have. strict: they are refused. loose: they pass unchanged. none: the table is not used.",
          "type": "string",
          "enum": Object.freeze([
            "strict",
            "loose",
            "none",
          ]),
          "default": "strict",
          "examples": Object.freeze([
            "loose",
          ]),
        }),
        "map": Object.freeze({
          "title": "map",
          "description": "A table: each internal keyword with the list of its MQTT keywords. The first is the one that is published; the others are understood too.",
          "type": "object",
          "maxProperties": 100000,
          "additionalProperties": Object.freeze({
            "title": "MQTT keywords",
            "description": "The MQTT keywords of one internal keyword, the one that is published first.",
            "type": "array",
            "expected": "a list of MQTT keywords",
            "minItems": 1,
            "maxItems": 1000,
            "items": Object.freeze({
              "title": "keyword",
              "description": "One MQTT keyword.",
              "type": "string",
              "maxLength": 256,
              "examples": Object.freeze([
                "lighting",
              ]),
            }),
            "examples": Object.freeze([
              Object.freeze([
                "lighting",
                "lights",
              ]),
            ]),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "POWER_ON": Object.freeze([
                "ON",
              ]),
              "POWER_OFF": Object.freeze([
                "OFF",
              ]),
            }),
          ]),
        }),
        "factor": Object.freeze({
          "title": "factor",
          "description": "The number of the message is that of MQTT times this, plus offset.",
          "type": "number",
          "default": 1,
          "examples": Object.freeze([
            0.1,
          ]),
        }),
        "offset": Object.freeze({
          "title": "offset",
          "description": "Added to the number of MQTT times factor.",
          "type": "number",
          "default": 0,
          "examples": Object.freeze([
            -40,
          ]),
        }),
        "scale": Object.freeze({
          "title": "scale",
          "description": "Four numbers m0, m1, i0, i1: m0 of MQTT is i0 in the message, m1 is i1, and so on along the line: [32, 212, 0, 100] makes °C of °F. In place of factor and offset.",
          "type": "array",
          "expected": "four numbers: [m0, m1, i0, i1]",
          "minItems": 4,
          "maxItems": 4,
          "items": Object.freeze({
            "title": "number",
            "description": "One of the four numbers.",
            "type": "number",
            "examples": Object.freeze([
              254,
            ]),
          }),
          "examples": Object.freeze([
            Object.freeze([
              0,
              254,
              0,
              100,
            ]),
          ]),
        }),
        "decimals": Object.freeze({
          "title": "decimals",
          "description": "Decimals of the message's number; needed beside factor, offset and scale.",
          "unit": "digits",
          "type": "integer",
          "minimum": 0,
          "maximum": 15,
          "examples": Object.freeze([
            1,
          ]),
        }),
        "min": Object.freeze({
          "title": "min",
          "description": "The least number of the message that is allowed.",
          "type": "number",
          "examples": Object.freeze([
            0,
          ]),
        }),
        "max": Object.freeze({
          "title": "max",
          "description": "The greatest number of the message that is allowed.",
          "type": "number",
          "examples": Object.freeze([
            100,
          ]),
        }),
        "clamp": Object.freeze({
          "title": "clamp",
          "description": "true: a number beyond min or max becomes min or max. false: it is refused.",
          "type": "boolean",
          "default": false,
          "examples": Object.freeze([
            true,
          ]),
        }),
        "mask": Object.freeze({
          "title": "mask",
          "description": "Which bits of the number of MQTT are meant, as a number: 6 is the second and the third bit.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967295,
          "examples": Object.freeze([
            6,
          ]),
        }),
        "shift": Object.freeze({
          "title": "shift",
          "description": "By how many bits they are moved down.",
          "unit": "bits",
          "type": "integer",
          "minimum": 0,
          "maximum": 31,
          "default": 0,
          "examples": Object.freeze([
            1,
          ]),
        }),
        "default": Object.freeze({
          "title": "default",
          "description": "What the message gets where an optional <name?> is missing in MQTT, and what is published where the message does not say it.",
          "type": Object.freeze([
            "string",
            "number",
            "boolean",
          ]),
          "examples": Object.freeze([
            "0",
          ]),
        }),
        "in": Object.freeze({
          "title": "in",
          "description": "An expression of CEL over value that makes what the message says of what MQTT says. Its routes are inbound only and need direction: in.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1000,
          "examples": Object.freeze([
            "value * 1.8 + 32.0",
          ]),
        }),
        "out": Object.freeze({
          "title": "out",
          "description": "An expression of CEL over value that makes what is published of what the message says. Its routes are outbound only and need direction: out.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1000,
          "examples": Object.freeze([
            "value + \"%\"",
          ]),
        }),
        "unit": Object.freeze({
          "title": "unit",
          "description": "The unit; shown to people.",
          "type": "string",
          "maxLength": 64,
          "examples": Object.freeze([
            "°C",
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "type": "number",
          "unit": "°C",
        }),
      ]),
    }),
    "route": Object.freeze({
      "title": "route",
      "description": "One topic pattern with its payload: which MQTT message is which message. false removes a route of an included map.",
      "type": Object.freeze([
        "object",
        "boolean",
      ]),
      "not": Object.freeze({
        "const": true,
      }),
      "expected": "a mapping with topic, payload and message, or false to remove an included route",
      "additionalProperties": false,
      "required": Object.freeze([
        "topic",
        "payload",
      ]),
      "properties": Object.freeze({
        "description": Object.freeze({
          "title": "description",
          "description": "What the route is for; shown to people.",
          "type": "string",
          "maxLength": 1000,
          "examples": Object.freeze([
            "switched on or off",
          ]),
        }),
        "topic": Object.freeze({
          "title": "topic",
          "description": "The topic, with <name> where something of the message stands: a field, type, or an argument. <name?> may be empty, <name*> at the end is one or more levels, << is the character <.",
          "type": "string",
          "maxLength": 65535,
          "minLength": 1,
          "examples": Object.freeze([
            "stat/<device>/POWER",
          ]),
        }),
        "payload": Object.freeze({
          "title": "payload",
          "description": "The payload: a text with <name> in it, \"\" for the empty payload, or one of json, csv, pairs, fields, hex, base64, bytes, action-or-json.",
          "type": Object.freeze([
            "string",
            "object",
          ]),
          "expected": "a text such as \"<action>\", or one of { json: … }, { csv: … }, { pairs: … }, { fields: … }, { hex: … }, { base64: … }, { bytes: … }, { action-or-json: … }",
          "maxLength": 65535,
          "additionalProperties": false,
          "properties": Object.freeze({
            "json": Object.freeze({
              "title": "json",
              "description": "JSON with captures in it. \"<name>\" alone is a JSON value of the type of its value, \"<name?>\" may be missing, among other text it is a string; <argkey>: <argvalue> is a member for every other argument; everything else must be as it stands.",
              "examples": Object.freeze([
                Object.freeze({
                  "brightness": "<level>",
                  "transition": "<transition?>",
                }),
              ]),
            }),
            "csv": Object.freeze({
              "title": "csv",
              "description": "Texts between separators, one text with <name> for each.",
              "type": "array",
              "expected": "a list of texts such as \"<temperature>\"",
              "minItems": 1,
              "maxItems": 1000,
              "items": Object.freeze({
                "title": "field",
                "description": "The text of one field.",
                "type": "string",
                "maxLength": 65535,
                "examples": Object.freeze([
                  "<temperature>",
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze([
                  "<temperature>",
                  "<humidity>",
                ]),
              ]),
            }),
            "pairs": Object.freeze({
              "title": "pairs",
              "description": "key=value texts between separators: each key with its text.",
              "type": "object",
              "expected": "a mapping such as { temp: <temperature> }",
              "minProperties": 1,
              "maxProperties": 1000,
              "propertyNames": Object.freeze({
                "minLength": 1,
                "maxLength": 256,
                "expected": "a key of 1 to 256 characters",
              }),
              "additionalProperties": Object.freeze({
                "title": "text",
                "description": "The text after one key.",
                "type": "string",
                "maxLength": 65535,
                "examples": Object.freeze([
                  "<temperature>",
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "temp": "<temperature>",
                  "hum": "<humidity?>",
                }),
              ]),
            }),
            "fields": Object.freeze({
              "title": "fields",
              "description": "A binary structure: its fields from the first byte to the last. Each name has its value, as text.",
              "type": "array",
              "expected": "a list of fields such as { name: level, type: integer, bytes: 2 }",
              "minItems": 1,
              "maxItems": 1000,
              "items": Object.freeze({
                "title": "field",
                "description": "One field; a text is bytes that always stand there, as hex text.",
                "type": Object.freeze([
                  "string",
                  "object",
                ]),
                "expected": "a field such as { name: level, type: integer, bytes: 2 }, or hex text in quotes such as \"68 01\"",
                "maxLength": 65535,
                "additionalProperties": false,
                "properties": Object.freeze({
                  "name": Object.freeze({
                    "title": "name",
                    "description": "What the message says there: type, a field of the message, or an argument.",
                    "type": "string",
                    "maxLength": 64,
                    "examples": Object.freeze([
                      "level",
                    ]),
                  }),
                  "type": Object.freeze({
                    "title": "type",
                    "description": "How it stands in bytes. integer: a whole number. float: IEEE 754, in 4 or 8 bytes. bcd: two decimal digits a byte. text: characters. hex: bytes, in the message as hex text. bits: some bits each.",
                    "type": "string",
                    "enum": Object.freeze([
                      "integer",
                      "float",
                      "bcd",
                      "text",
                      "hex",
                      "bits",
                    ]),
                    "examples": Object.freeze([
                      "integer",
                    ]),
                  }),
                  "bytes": Object.freeze({
                    "title": "bytes",
                    "description": "How many bytes it has. The last field may leave it out, with text or hex: then it is all the rest.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 65535,
                    "examples": Object.freeze([
                      2,
                    ]),
                  }),
                  "signed": Object.freeze({
                    "title": "signed",
                    "description": "Whether an integer may be negative (two's complement).",
                    "type": "boolean",
                    "default": false,
                    "examples": Object.freeze([
                      true,
                    ]),
                  }),
                  "order": Object.freeze({
                    "title": "order",
                    "description": "Which byte stands first. big: the highest. little: the lowest. big-swapped and little-swapped: the same in each word of 2 bytes, with the words in the other order (0x01020304 is 03 04 01 02, or 02 01 04 03).",
                    "type": "string",
                    "enum": Object.freeze([
                      "big",
                      "little",
                      "big-swapped",
                      "little-swapped",
                    ]),
                    "default": "big",
                    "examples": Object.freeze([
                      "little",
                    ]),
                  }),
                  "padding": Object.freeze({
                    "title": "padding",
                    "description": "What a text of fixed width ends in where it is shorter: a space, or \"00\" for NUL.",
                    "type": "string",
                    "enum": Object.freeze([
                      " ",
                      "00",
                    ]),
                    "expected": "\" \" for a space or \"00\" for NUL",
                    "default": " ",
                    "examples": Object.freeze([
                      "00",
                    ]),
                  }),
                  "encoding": Object.freeze({
                    "title": "encoding",
                    "description": "How the characters of a text are written.",
                    "type": "string",
                    "enum": Object.freeze([
                      "utf-8",
                      "latin1",
                    ]),
                    "default": "utf-8",
                    "examples": Object.freeze([
                      "latin1",
                    ]),
                  }),
                  "bits": Object.freeze({
                    "title": "bits",
                    "description": "Each name with its bit, or with the first bit and how many they are; bit 0 is the lowest. Other bits are ignored when they are read, and 0 when they are printed.",
                    "type": "object",
                    "expected": "a mapping such as { on: 0, mode: [1, 3] }",
                    "minProperties": 1,
                    "maxProperties": 64,
                    "propertyNames": Object.freeze({
                      "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
                      "expected": "a name: type, a field, or an argument of 1 to 64 letters, digits, _, - and .",
                    }),
                    "additionalProperties": Object.freeze({
                      "title": "bit",
                      "description": "The number of the bit, or a list of the first bit and how many they are.",
                      "type": Object.freeze([
                        "integer",
                        "array",
                      ]),
                      "expected": "a bit such as 0, or the first bit and how many they are, such as [1, 3]",
                      "minimum": 0,
                      "maximum": 63,
                      "minItems": 2,
                      "maxItems": 2,
                      "items": Object.freeze({
                        "title": "number",
                        "description": "The first bit, or how many they are.",
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 63,
                        "examples": Object.freeze([
                          1,
                        ]),
                      }),
                      "examples": Object.freeze([
                        0,
                        Object.freeze([
                          1,
                          3,
                        ]),
                      ]),
                    }),
                    "examples": Object.freeze([
                      Object.freeze({
                        "on": 0,
                        "mode": Object.freeze([
                          1,
                          3,
                        ]),
                      }),
                    ]),
                  }),
                  "skip": Object.freeze({
                    "title": "skip",
                    "description": "So many bytes are ignored when they are read, and 0 when they are printed; nothing else stands beside it.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 65535,
                    "examples": Object.freeze([
                      2,
                    ]),
                  }),
                }),
                "examples": Object.freeze([
                  "68 01",
                  Object.freeze({
                    "name": "level",
                    "type": "integer",
                    "bytes": 2,
                  }),
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze([
                  "68 01",
                  Object.freeze({
                    "name": "temperature",
                    "type": "integer",
                    "bytes": 2,
                    "signed": true,
                  }),
                ]),
              ]),
            }),
            "hex": Object.freeze({
              "title": "hex",
              "description": "Hex text; the message has it in lower case.",
              "type": "string",
              "maxLength": 65535,
              "examples": Object.freeze([
                "<data>",
              ]),
            }),
            "base64": Object.freeze({
              "title": "base64",
              "description": "Base64; the message has it as hex text.",
              "type": "string",
              "maxLength": 65535,
              "examples": Object.freeze([
                "<data>",
              ]),
            }),
            "bytes": Object.freeze({
              "title": "bytes",
              "description": "Raw bytes; the message has them as hex text.",
              "type": "string",
              "maxLength": 65535,
              "examples": Object.freeze([
                "<data>",
              ]),
            }),
            "action-or-json": Object.freeze({
              "title": "action-or-json",
              "description": "As in version 1: the action alone, or a JSON object with action and the arguments.",
              "type": "string",
              "enum": Object.freeze([
                "<action>",
              ]),
              "examples": Object.freeze([
                "<action>",
              ]),
            }),
            "separator": Object.freeze({
              "title": "separator",
              "description": "What stands between the fields of csv and pairs: one character, or for pairs more.",
              "type": "string",
              "minLength": 1,
              "maxLength": 16,
              "default": ",",
              "examples": Object.freeze([
                ";",
              ]),
            }),
            "equals": Object.freeze({
              "title": "equals",
              "description": "What stands between key and value of pairs.",
              "type": "string",
              "minLength": 1,
              "maxLength": 16,
              "default": "=",
              "examples": Object.freeze([
                ":",
              ]),
            }),
          }),
          "examples": Object.freeze([
            "<action>",
            Object.freeze({
              "json": Object.freeze({
                "brightness": "<level>",
              }),
            }),
          ]),
        }),
        "message": Object.freeze({
          "title": "message",
          "description": "What every message of the route says: set inbound, required outbound.",
          "type": "object",
          "additionalProperties": false,
          "properties": Object.freeze({
            "type": Object.freeze({
              "title": "type",
              "description": "command: somebody asks for something to be done. status: something tells how it is.",
              "type": "string",
              "enum": Object.freeze([
                "command",
                "status",
              ]),
              "examples": Object.freeze([
                "status",
              ]),
            }),
            "function": Object.freeze({
              "title": "function",
              "description": "What the device is for.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "Lighting",
              ]),
            }),
            "gateway": Object.freeze({
              "title": "gateway",
              "description": "Which gateway manages the device.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "mygateway",
              ]),
            }),
            "location": Object.freeze({
              "title": "location",
              "description": "Where the device acts.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "Office",
              ]),
            }),
            "device": Object.freeze({
              "title": "device",
              "description": "The device itself.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "lamp",
              ]),
            }),
            "sender": Object.freeze({
              "title": "sender",
              "description": "Who sent the message.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "keypad",
              ]),
            }),
            "action": Object.freeze({
              "title": "action",
              "description": "What to do, or what happened.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "POWER_ON",
              ]),
            }),
            "arguments": Object.freeze({
              "title": "arguments",
              "description": "Arguments that every message of the route has.",
              "type": "object",
              "maxProperties": 1000,
              "propertyNames": Object.freeze({
                "pattern": "^[^\\u0000]{1,256}$",
                "expected": "the name of an argument, of 1 to 256 characters",
              }),
              "additionalProperties": Object.freeze({
                "title": "argument",
                "description": "The value of one argument; a number or true and false stand for their text.",
                "type": Object.freeze([
                  "string",
                  "number",
                  "boolean",
                ]),
                "examples": Object.freeze([
                  "50",
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "channel": "1",
                }),
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "type": "status",
              "function": "Power",
            }),
          ]),
        }),
        "ignore": Object.freeze({
          "title": "ignore",
          "description": "Fields and arguments that a message may have besides and that are not published; arguments stands for all of them.",
          "type": "array",
          "expected": "a list of fields and arguments",
          "maxItems": 1000,
          "uniqueItems": true,
          "items": Object.freeze({
            "title": "name",
            "description": "A field, an argument, or arguments for all arguments.",
            "type": "string",
            "pattern": "^(?!(root|type|argkey|argvalue)$)[\\p{L}\\p{N}_.-]{1,64}$",
            "expected": "a field, the name of an argument, or arguments",
            "examples": Object.freeze([
              "sender",
            ]),
          }),
          "examples": Object.freeze([
            Object.freeze([
              "sender",
              "arguments",
            ]),
          ]),
        }),
        "values": Object.freeze({
          "title": "values",
          "description": "Values of this route only; they go before those of the map.",
          "type": "object",
          "maxProperties": 10000,
          "propertyNames": Object.freeze({
            "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
            "expected": "a name: type, a field, or an argument of 1 to 64 letters, digits, _, - and .",
          }),
          "additionalProperties": Object.freeze({
            "$ref": "#/definitions/value",
          }),
          "examples": Object.freeze([
            Object.freeze({
              "transition": Object.freeze({
                "type": "number",
              }),
            }),
          ]),
        }),
        "direction": Object.freeze({
          "title": "direction",
          "description": "in: only MQTT messages are read. out: only messages are published. both: both. Without it the role of the map and the type of the message decide.",
          "type": "string",
          "enum": Object.freeze([
            "in",
            "out",
            "both",
          ]),
          "examples": Object.freeze([
            "in",
          ]),
        }),
        "receive": Object.freeze({
          "title": "receive",
          "description": "What is done with messages that come in by this route. What is left out the configuration decides.",
          "type": "object",
          "additionalProperties": false,
          "properties": Object.freeze({
            "retained": Object.freeze({
              "title": "retained",
              "description": "Whether a command that the broker had kept from before is carried out when the gateway subscribes, so at every connection.",
              "type": "boolean",
              "examples": Object.freeze([
                true,
              ]),
            }),
            "expires": Object.freeze({
              "title": "expires",
              "description": "A message that has waited longer for its turn is dropped and counted.",
              "type": "string",
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
              "examples": Object.freeze([
                "30s",
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "retained": true,
              "expires": "30s",
            }),
          ]),
        }),
        "publish": Object.freeze({
          "title": "publish",
          "description": "How messages of this route are published.",
          "allOf": Object.freeze([
            Object.freeze({
              "$ref": "#/definitions/publish",
            }),
          ]),
          "examples": Object.freeze([
            Object.freeze({
              "qos": 1,
              "retain": true,
              "expiry": "30s",
            }),
          ]),
        }),
        "report": Object.freeze({
          "title": "report",
          "description": "Which messages of one topic are published, and when.",
          "type": "object",
          "additionalProperties": false,
          "properties": Object.freeze({
            "change": Object.freeze({
              "title": "change",
              "description": "true: only payloads that differ from the last one published. A duration: the same one all the same after so long.",
              "type": Object.freeze([
                "boolean",
                "string",
              ]),
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "true, false, or a duration such as 10m",
              "default": false,
              "examples": Object.freeze([
                true,
                "10m",
              ]),
            }),
            "deadband": Object.freeze({
              "title": "deadband",
              "description": "The least difference of an argument that counts, by argument.",
              "type": "object",
              "maxProperties": 1000,
              "additionalProperties": Object.freeze({
                "title": "difference",
                "description": "The least difference that counts.",
                "type": "number",
                "exclusiveMinimum": 0,
                "examples": Object.freeze([
                  0.5,
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "temperature": 0.5,
                }),
              ]),
            }),
            "throttle": Object.freeze({
              "title": "throttle",
              "description": "At most one message in so long; the last one held back is published at the end.",
              "type": "string",
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
              "examples": Object.freeze([
                "5s",
              ]),
            }),
            "debounce": Object.freeze({
              "title": "debounce",
              "description": "A message is published only when none came for so long.",
              "type": "string",
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
              "examples": Object.freeze([
                "200ms",
              ]),
            }),
            "heartbeat": Object.freeze({
              "title": "heartbeat",
              "description": "The last message is published again where none was for so long.",
              "type": "string",
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
              "examples": Object.freeze([
                "10m",
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "change": "10m",
              "deadband": Object.freeze({
                "temperature": 0.5,
              }),
            }),
          ]),
        }),
        "merge": Object.freeze({
          "title": "merge",
          "description": "Puts the parts of a split message together again, for routes with <argkey> in the topic.",
          "type": "object",
          "additionalProperties": false,
          "required": Object.freeze([
            "of",
            "within",
          ]),
          "properties": Object.freeze({
            "of": Object.freeze({
              "title": "of",
              "description": "The arguments that make the message whole.",
              "type": "array",
              "expected": "a list of arguments",
              "minItems": 1,
              "maxItems": 1000,
              "uniqueItems": true,
              "items": Object.freeze({
                "title": "argument",
                "description": "The name of an argument.",
                "type": "string",
                "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
                "expected": "the name of an argument",
                "examples": Object.freeze([
                  "temperature",
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze([
                  "temperature",
                  "humidity",
                ]),
              ]),
            }),
            "within": Object.freeze({
              "title": "within",
              "description": "How long after the first part the others are waited for.",
              "type": "string",
              "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
              "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
              "examples": Object.freeze([
                "2s",
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "of": Object.freeze([
                "temperature",
                "humidity",
              ]),
              "within": "2s",
            }),
          ]),
        }),
        "discovery": Object.freeze({
          "title": "discovery",
          "description": "How Home Assistant and Homie controllers see the values of this route; false leaves it out.",
          "type": Object.freeze([
            "object",
            "boolean",
          ]),
          "not": Object.freeze({
            "const": true,
          }),
          "expected": "a mapping, or false",
          "additionalProperties": false,
          "properties": Object.freeze({
            "type": Object.freeze({
              "title": "type",
              "description": "The kind of entity, where another one is meant than follows from the value.",
              "type": "string",
              "enum": Object.freeze([
                "sensor",
                "binary_sensor",
                "switch",
                "text",
                "number",
                "select",
                "button",
                "event",
                "device_tracker",
              ]),
              "examples": Object.freeze([
                "event",
              ]),
            }),
            "name": Object.freeze({
              "title": "name",
              "description": "What people call it. Where the route has several entities, each gets it.",
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "examples": Object.freeze([
                "Doorbell",
              ]),
            }),
            "icon": Object.freeze({
              "title": "icon",
              "description": "The icon that Home Assistant shows.",
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[a-z0-9-]+:[a-z0-9-]+$",
              "expected": "an icon such as mdi:doorbell",
              "examples": Object.freeze([
                "mdi:doorbell",
              ]),
            }),
            "device_class": Object.freeze({
              "title": "device_class",
              "description": "The class of Home Assistant, where another one is meant than follows from the unit.",
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[a-z][a-z0-9_]{0,63}$",
              "expected": "a word of small letters, digits and _",
              "examples": Object.freeze([
                "battery",
              ]),
            }),
            "state_class": Object.freeze({
              "title": "state_class",
              "description": "What Home Assistant keeps statistics of a number as.",
              "type": "string",
              "enum": Object.freeze([
                "measurement",
                "total",
                "total_increasing",
              ]),
              "examples": Object.freeze([
                "total",
              ]),
            }),
            "category": Object.freeze({
              "title": "category",
              "description": "config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.",
              "type": "string",
              "enum": Object.freeze([
                "config",
                "diagnostic",
              ]),
              "examples": Object.freeze([
                "diagnostic",
              ]),
            }),
            "enabled": Object.freeze({
              "title": "enabled",
              "description": "Whether Home Assistant shows it before somebody enables it.",
              "type": "boolean",
              "default": true,
              "examples": Object.freeze([
                false,
              ]),
            }),
            "entity": Object.freeze({
              "title": "entity",
              "description": "The climate entity of which this is a part; as says which. Parts of the same location and device become one.",
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "examples": Object.freeze([
                "thermostat",
              ]),
            }),
            "as": Object.freeze({
              "title": "as",
              "description": "What it is of the climate entity.",
              "type": "string",
              "enum": Object.freeze([
                "mode",
                "action",
                "temperature",
                "temperature_low",
                "temperature_high",
                "current_temperature",
                "target_humidity",
                "current_humidity",
                "fan_mode",
                "swing_mode",
                "preset_mode",
              ]),
              "examples": Object.freeze([
                "temperature",
              ]),
            }),
            "where": Object.freeze({
              "title": "where",
              "description": "The words of the message for which there are entities, by the field or argument of the topic; so it also says words that the map does not.",
              "type": "object",
              "maxProperties": 100,
              "propertyNames": Object.freeze({
                "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
                "expected": "a name: type, a field, or an argument of 1 to 64 letters, digits, _, - and .",
              }),
              "additionalProperties": Object.freeze({
                "title": "words",
                "description": "Words of the message.",
                "type": "array",
                "minItems": 1,
                "maxItems": 500,
                "items": Object.freeze({
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 1000,
                }),
                "examples": Object.freeze([
                  Object.freeze([
                    "Kitchen",
                  ]),
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "device": Object.freeze([
                    "spot",
                    "ceiling",
                  ]),
                }),
              ]),
            }),
            "values": Object.freeze({
              "title": "values",
              "description": "What is said of one value of the payload alone, by its field or argument; false leaves it out.",
              "type": "object",
              "maxProperties": 1000,
              "propertyNames": Object.freeze({
                "pattern": "^(?!root$)[\\p{L}\\p{N}_.-]{1,64}$",
                "expected": "a name: type, a field, or an argument of 1 to 64 letters, digits, _, - and .",
              }),
              "additionalProperties": Object.freeze({
                "$ref": "#/definitions/entity",
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "battery": Object.freeze({
                    "category": "diagnostic",
                  }),
                  "seconds": false,
                }),
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "type": "event",
              "name": "Doorbell",
            }),
            false,
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "topic": "stat/<device>/POWER",
          "payload": "<action>",
          "message": Object.freeze({
            "type": "status",
            "function": "Power",
          }),
        }),
      ]),
    }),
    "publish": Object.freeze({
      "title": "publish",
      "description": "How messages are published. What is left out the configuration decides.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "qos": Object.freeze({
          "title": "qos",
          "description": "Quality of service: 0 at most once, 1 at least once, 2 exactly once.",
          "type": "integer",
          "enum": Object.freeze([
            0,
            1,
            2,
          ]),
          "examples": Object.freeze([
            1,
          ]),
        }),
        "retain": Object.freeze({
          "title": "retain",
          "description": "Whether the broker keeps the last one for those who subscribe later.",
          "type": "boolean",
          "examples": Object.freeze([
            true,
          ]),
        }),
        "delivery": Object.freeze({
          "title": "delivery",
          "description": "How surely a message reaches the broker. best-effort: QoS 0, dropped and counted while the broker is away. memory: it waits in memory, and is lost with the process. durable: it is on disk before it is accepted, and arrives at least once, also after a crash.",
          "type": "string",
          "enum": Object.freeze([
            "best-effort",
            "memory",
            "durable",
          ]),
          "examples": Object.freeze([
            "durable",
          ]),
        }),
        "id": Object.freeze({
          "title": "id",
          "description": "The member of a JSON payload that gets the id of the message, <gateway>/<lane>/<sequence>, by which a receiver knows one that comes twice; of durable messages only.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "examples": Object.freeze([
            "id",
          ]),
        }),
        "expiry": Object.freeze({
          "title": "expiry",
          "description": "How long the broker keeps it for those who are away (MQTT 5); at least one second.",
          "type": "string",
          "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})? ?(ms|s|m|h|d)$",
          "expected": "a duration: a number with its unit ms, s, m, h or d, as in 30s",
          "examples": Object.freeze([
            "30s",
          ]),
        }),
        "contenttype": Object.freeze({
          "title": "contenttype",
          "description": "What the payload is (MQTT 5).",
          "type": "string",
          "maxLength": 1000,
          "examples": Object.freeze([
            "application/json",
          ]),
        }),
        "properties": Object.freeze({
          "title": "properties",
          "description": "User properties that go with it (MQTT 5).",
          "type": "object",
          "maxProperties": 100,
          "additionalProperties": Object.freeze({
            "title": "property",
            "description": "The text of one user property.",
            "type": "string",
            "maxLength": 1000,
            "examples": Object.freeze([
              "gateway",
            ]),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "source": "gateway",
            }),
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "qos": 1,
          "retain": true,
          "expiry": "30s",
        }),
      ]),
    }),
    "case": Object.freeze({
      "title": "case",
      "description": "One thing that the map must do. With mqtt and message both sides are checked, each made of the other.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "name",
      ]),
      "properties": Object.freeze({
        "name": Object.freeze({
          "title": "name",
          "description": "What the case shows.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "examples": Object.freeze([
            "office light on",
          ]),
        }),
        "mqtt": Object.freeze({
          "title": "mqtt",
          "description": "The MQTT message, or the list of them where a message is split over several.",
          "type": Object.freeze([
            "object",
            "array",
          ]),
          "expected": "{ topic: …, payload: … }, or a list of them",
          "additionalProperties": false,
          "required": Object.freeze([
            "topic",
          ]),
          "properties": Object.freeze({
            "topic": Object.freeze({
              "title": "topic",
              "description": "The topic.",
              "type": "string",
              "minLength": 1,
              "maxLength": 65535,
              "examples": Object.freeze([
                "stat/lamp/POWER",
              ]),
            }),
            "payload": Object.freeze({
              "title": "payload",
              "description": "The payload: a text as it is, or a mapping, list, number, true or false as JSON.",
              "type": Object.freeze([
                "string",
                "object",
                "array",
                "number",
                "boolean",
              ]),
              "expected": "a text, or a mapping, list, number, true or false for JSON",
              "default": "",
              "examples": Object.freeze([
                "ON",
                Object.freeze({
                  "brightness": 127,
                }),
              ]),
            }),
            "hex": Object.freeze({
              "title": "hex",
              "description": "The payload as hex digits, in place of payload.",
              "type": "string",
              "pattern": "^([0-9a-fA-F]{2})*$",
              "expected": "pairs of hex digits such as 0aff",
              "examples": Object.freeze([
                "0aff",
              ]),
            }),
          }),
          "items": Object.freeze({
            "title": "publication",
            "description": "One MQTT message.",
            "type": "object",
            "additionalProperties": false,
            "required": Object.freeze([
              "topic",
            ]),
            "properties": Object.freeze({
              "topic": Object.freeze({
                "title": "topic",
                "description": "The topic.",
                "type": "string",
                "minLength": 1,
                "maxLength": 65535,
                "examples": Object.freeze([
                  "stat/lamp/POWER",
                ]),
              }),
              "payload": Object.freeze({
                "title": "payload",
                "description": "The payload: a text as it is, or a mapping, list, number, true or false as JSON.",
                "type": Object.freeze([
                  "string",
                  "object",
                  "array",
                  "number",
                  "boolean",
                ]),
                "expected": "a text, or a mapping, list, number, true or false for JSON",
                "default": "",
                "examples": Object.freeze([
                  "ON",
                  Object.freeze({
                    "brightness": 127,
                  }),
                ]),
              }),
              "hex": Object.freeze({
                "title": "hex",
                "description": "The payload as hex digits, in place of payload.",
                "type": "string",
                "pattern": "^([0-9a-fA-F]{2})*$",
                "expected": "pairs of hex digits such as 0aff",
                "examples": Object.freeze([
                  "0aff",
                ]),
              }),
            }),
            "examples": Object.freeze([
              Object.freeze({
                "topic": "stat/lamp/POWER",
                "payload": "ON",
              }),
            ]),
          }),
          "minItems": 1,
          "maxItems": 1000,
          "examples": Object.freeze([
            Object.freeze({
              "topic": "stat/lamp/POWER",
              "payload": "ON",
            }),
          ]),
        }),
        "message": Object.freeze({
          "title": "message",
          "description": "The message; what does not stand here is empty.",
          "type": "object",
          "additionalProperties": false,
          "required": Object.freeze([
            "type",
          ]),
          "properties": Object.freeze({
            "type": Object.freeze({
              "title": "type",
              "description": "command: somebody asks for something to be done. status: something tells how it is.",
              "type": "string",
              "enum": Object.freeze([
                "command",
                "status",
              ]),
              "examples": Object.freeze([
                "status",
              ]),
            }),
            "function": Object.freeze({
              "title": "function",
              "description": "What the device is for.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "Lighting",
              ]),
            }),
            "gateway": Object.freeze({
              "title": "gateway",
              "description": "Which gateway manages the device.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "mygateway",
              ]),
            }),
            "location": Object.freeze({
              "title": "location",
              "description": "Where the device acts.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "Office",
              ]),
            }),
            "device": Object.freeze({
              "title": "device",
              "description": "The device itself.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "lamp",
              ]),
            }),
            "sender": Object.freeze({
              "title": "sender",
              "description": "Who sent the message.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "keypad",
              ]),
            }),
            "action": Object.freeze({
              "title": "action",
              "description": "What to do, or what happened.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "POWER_ON",
              ]),
            }),
            "arguments": Object.freeze({
              "title": "arguments",
              "description": "The arguments of the message.",
              "type": "object",
              "maxProperties": 1000,
              "propertyNames": Object.freeze({
                "pattern": "^[^\\u0000]{1,256}$",
                "expected": "the name of an argument, of 1 to 256 characters",
              }),
              "additionalProperties": Object.freeze({
                "title": "argument",
                "description": "The value of one argument; a number or true and false stand for their text.",
                "type": Object.freeze([
                  "string",
                  "number",
                  "boolean",
                ]),
                "examples": Object.freeze([
                  "50",
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "level": "50",
                }),
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "type": "status",
              "function": "Power",
              "device": "lamp",
              "action": "POWER_ON",
            }),
          ]),
        }),
        "error": Object.freeze({
          "title": "error",
          "description": "The code of the refusal that is expected in place of the other side.",
          "type": "string",
          "minLength": 1,
          "maxLength": 100,
          "examples": Object.freeze([
            "MAP_UNKNOWN_TOKEN",
          ]),
        }),
        "direction": Object.freeze({
          "title": "direction",
          "description": "in: message is made of mqtt. out: mqtt is made of message. both: both; the default where both sides stand here.",
          "type": "string",
          "enum": Object.freeze([
            "in",
            "out",
            "both",
          ]),
          "examples": Object.freeze([
            "in",
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "name": "lamp on",
          "mqtt": Object.freeze({
            "topic": "stat/lamp/POWER",
            "payload": "ON",
          }),
          "message": Object.freeze({
            "type": "status",
            "function": "Power",
            "device": "lamp",
            "action": "POWER_ON",
          }),
        }),
      ]),
    }),
    "entity": Object.freeze({
      "title": "entity",
      "description": "What is said of one entity in place of what follows from the map; false leaves it out.",
      "type": Object.freeze([
        "object",
        "boolean",
      ]),
      "not": Object.freeze({
        "const": true,
      }),
      "expected": "a mapping, or false",
      "additionalProperties": false,
      "properties": Object.freeze({
        "type": Object.freeze({
          "title": "type",
          "description": "The kind of entity, where another one is meant than follows from the value.",
          "type": "string",
          "enum": Object.freeze([
            "sensor",
            "binary_sensor",
            "switch",
            "text",
            "number",
            "select",
            "button",
            "event",
            "device_tracker",
          ]),
          "examples": Object.freeze([
            "event",
          ]),
        }),
        "name": Object.freeze({
          "title": "name",
          "description": "What people call it. Where the route has several entities, each gets it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "examples": Object.freeze([
            "Doorbell",
          ]),
        }),
        "icon": Object.freeze({
          "title": "icon",
          "description": "The icon that Home Assistant shows.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "pattern": "^[a-z0-9-]+:[a-z0-9-]+$",
          "expected": "an icon such as mdi:doorbell",
          "examples": Object.freeze([
            "mdi:doorbell",
          ]),
        }),
        "device_class": Object.freeze({
          "title": "device_class",
          "description": "The class of Home Assistant, where another one is meant than follows from the unit.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "pattern": "^[a-z][a-z0-9_]{0,63}$",
          "expected": "a word of small letters, digits and _",
          "examples": Object.freeze([
            "battery",
          ]),
        }),
        "state_class": Object.freeze({
          "title": "state_class",
          "description": "What Home Assistant keeps statistics of a number as.",
          "type": "string",
          "enum": Object.freeze([
            "measurement",
            "total",
            "total_increasing",
          ]),
          "examples": Object.freeze([
            "total",
          ]),
        }),
        "category": Object.freeze({
          "title": "category",
          "description": "config: it changes how the device works. diagnostic: it tells about the device. Left out: it is what the device is for.",
          "type": "string",
          "enum": Object.freeze([
            "config",
            "diagnostic",
          ]),
          "examples": Object.freeze([
            "diagnostic",
          ]),
        }),
        "enabled": Object.freeze({
          "title": "enabled",
          "description": "Whether Home Assistant shows it before somebody enables it.",
          "type": "boolean",
          "default": true,
          "examples": Object.freeze([
            false,
          ]),
        }),
        "entity": Object.freeze({
          "title": "entity",
          "description": "The climate entity of which this is a part; as says which. Parts of the same location and device become one.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "examples": Object.freeze([
            "thermostat",
          ]),
        }),
        "as": Object.freeze({
          "title": "as",
          "description": "What it is of the climate entity.",
          "type": "string",
          "enum": Object.freeze([
            "mode",
            "action",
            "temperature",
            "temperature_low",
            "temperature_high",
            "current_temperature",
            "target_humidity",
            "current_humidity",
            "fan_mode",
            "swing_mode",
            "preset_mode",
          ]),
          "examples": Object.freeze([
            "temperature",
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "device_class": "battery",
        }),
        false,
      ]),
    }),
  }),
});
