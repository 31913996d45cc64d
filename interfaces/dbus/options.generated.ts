import { sharedDefinitions, sharedOptions } from 'mqttgateway/interface/declared';

// Generated from interfaces/dbus/options.schema.json by "npm run generate"; do not edit.

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
 * Options of the dbus interface: it exports a service on a bus, listens to signals of others, and calls their methods.
 */
export interface Options {
  /**
   * Which bus: session, system, or an address.
   */
  bus?: string;
  /**
   * The service that the gateway is on the bus; without it, it is none.
   */
  export?: {
    /**
     * Name of the service on the bus.
     */
    name: string;
    /**
     * Path of the object.
     */
    path: string;
    /**
     * Name of the interface, words with dots between.
     */
    interface: string;
    /**
     * Methods that others may call, with the types of their arguments. A call is a message by its rule; it is answered without a value once the message is accepted.
     */
    methods?: {
      /**
       * The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.
       */
      [k: string]: string;
    };
    /**
     * Signals that rules write, with the types of their arguments.
     */
    signals?: {
      /**
       * The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.
       */
      [k: string]: string;
    };
    /**
     * Properties that rules write and others read, each with its one type.
     */
    properties?: {
      /**
       * The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.
       */
      [k: string]: string;
    };
  };
  /**
   * Objects of other services: signals that are listened to, methods that rules call.
   *
   * @maxItems 100
   *
   * Items: One interface of one object.
   */
  use?: {
    /**
     * Name of the service on the bus.
     */
    service: string;
    /**
     * Path of the object.
     */
    path: string;
    /**
     * Name of the interface, words with dots between.
     */
    interface: string;
    /**
     * Names of signals that are listened to.
     *
     * @maxItems 200
     *
     * Items: Name of a signal.
     */
    signals?: string[];
    /**
     * Methods that rules call, with the types of their arguments.
     */
    methods?: {
      /**
       * The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.
       */
      [k: string]: string;
    };
  }[];
  /**
   * How long a method of another service may take.
   */
  timeout?: number;
  /**
   * Arguments of a call, a signal or an answer that are larger are dropped; a caller is told so.
   */
  maxmessage?: number;
  /**
   * What the fields and arguments of messages are in frames, by name, as in a map. A name that does not stand here is text and passes unchanged.
   */
  values?: {
    [k: string]: Value;
  };
  /**
   * What the messages of every rule say, unless the rule says something else.
   */
  message?: {
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
  };
  /**
   * Which member with which arguments is which message, by name. The first rule that can translate one does, in the order of the file.
   */
  rules?: {
    [k: string]: DbusRule;
  };
}
/**
 * One member and its message. Calls of exported methods come in as commands, signals of others as statuses; exported signals and properties go out as statuses, calls of methods as commands; unless direction and the type of the message say otherwise.
 */
export interface DbusRule {
  /**
   * What the rule is for; shown to people.
   */
  description?: string;
  /**
   * Interface and name of a method, signal or property, with dots between; may have captures. With () behind it: the answer of a method that was called.
   */
  member: string;
  /**
   * The arguments, as a list: json with as many items.
   */
  frame:
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
   * Further messages that the frame means, each written out.
   *
   * @minItems 1
   * @maxItems 32
   */
  also?: [Further, ...Further[]];
  /**
   * Values of this route only; they go before those of the map.
   */
  values?: {
    [k: string]: Value;
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
   * in: the rule only reads. out: it only writes. both: both.
   */
  direction?: 'in' | 'out' | 'both';
}
/**
 * One further message, written out.
 */
export interface Further {
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
}

/** The schema itself (draft-07), frozen. */
export const optionsSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "DbusOptions",
  "description": "Options of the dbus interface: it exports a service on a bus, listens to signals of others, and calls their methods.",
  "type": "object",
  "additionalProperties": false,
  "properties": Object.freeze({
    "bus": Object.freeze({
      "title": "bus",
      "description": "Which bus: session, system, or an address.",
      "type": "string",
      "minLength": 1,
      "maxLength": 4096,
      "default": "session",
      "examples": Object.freeze([
        "system",
        "unix:path=/run/user/1000/bus",
      ]),
    }),
    "export": Object.freeze({
      "title": "export",
      "description": "The service that the gateway is on the bus; without it, it is none.",
      "type": "object",
      "expected": "a mapping with name, path, interface, methods and signals",
      "additionalProperties": false,
      "required": Object.freeze([
        "name",
        "path",
        "interface",
      ]),
      "properties": Object.freeze({
        "name": Object.freeze({
          "title": "name",
          "description": "Name of the service on the bus.",
          "type": "string",
          "maxLength": 255,
          "pattern": "^[A-Za-z_-][A-Za-z0-9_-]*(\\.[A-Za-z_-][A-Za-z0-9_-]*)+$",
          "expected": "a name such as tw.rocksaying.Gate",
          "examples": Object.freeze([
            "tw.rocksaying.Gate",
          ]),
        }),
        "path": Object.freeze({
          "title": "path",
          "description": "Path of the object.",
          "type": "string",
          "maxLength": 255,
          "pattern": "^/([A-Za-z0-9_]+(/[A-Za-z0-9_]+)*)?$",
          "expected": "a path such as /tw/rocksaying/Gate",
          "examples": Object.freeze([
            "/tw/rocksaying/Gate",
          ]),
        }),
        "interface": Object.freeze({
          "title": "interface",
          "description": "Name of the interface, words with dots between.",
          "type": "string",
          "maxLength": 255,
          "pattern": "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+$",
          "expected": "a name such as tw.rocksaying.Gate",
          "examples": Object.freeze([
            "tw.rocksaying.Gate",
          ]),
        }),
        "methods": Object.freeze({
          "title": "methods",
          "description": "Methods that others may call, with the types of their arguments. A call is a message by its rule; it is answered without a value once the message is accepted.",
          "type": "object",
          "maxProperties": 200,
          "propertyNames": Object.freeze({
            "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
            "expected": "a name of letters, digits and _",
          }),
          "additionalProperties": Object.freeze({
            "title": "signature",
            "description": "The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.",
            "type": "string",
            "maxLength": 255,
            "examples": Object.freeze([
              "s",
            ]),
          }),
          "default": Object.freeze({}),
          "examples": Object.freeze([
            Object.freeze({
              "Open": "",
            }),
          ]),
        }),
        "signals": Object.freeze({
          "title": "signals",
          "description": "Signals that rules write, with the types of their arguments.",
          "type": "object",
          "maxProperties": 200,
          "propertyNames": Object.freeze({
            "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
            "expected": "a name of letters, digits and _",
          }),
          "additionalProperties": Object.freeze({
            "title": "signature",
            "description": "The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.",
            "type": "string",
            "maxLength": 255,
            "examples": Object.freeze([
              "s",
            ]),
          }),
          "default": Object.freeze({}),
          "examples": Object.freeze([
            Object.freeze({
              "StatusChanged": "s",
            }),
          ]),
        }),
        "properties": Object.freeze({
          "title": "properties",
          "description": "Properties that rules write and others read, each with its one type.",
          "type": "object",
          "maxProperties": 200,
          "propertyNames": Object.freeze({
            "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
            "expected": "a name of letters, digits and _",
          }),
          "additionalProperties": Object.freeze({
            "title": "signature",
            "description": "The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.",
            "type": "string",
            "maxLength": 255,
            "examples": Object.freeze([
              "s",
            ]),
          }),
          "default": Object.freeze({}),
          "examples": Object.freeze([
            Object.freeze({
              "Status": "s",
            }),
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "name": "tw.rocksaying.Gate",
          "path": "/tw/rocksaying/Gate",
          "interface": "tw.rocksaying.Gate",
          "methods": Object.freeze({
            "Open": "",
          }),
          "signals": Object.freeze({
            "StatusChanged": "s",
          }),
        }),
      ]),
    }),
    "use": Object.freeze({
      "title": "use",
      "description": "Objects of other services: signals that are listened to, methods that rules call.",
      "type": "array",
      "expected": "a list of mappings with service, path and interface",
      "maxItems": 100,
      "default": Object.freeze([]),
      "items": Object.freeze({
        "title": "object",
        "description": "One interface of one object.",
        "type": "object",
        "expected": "a mapping with service, path and interface",
        "additionalProperties": false,
        "required": Object.freeze([
          "service",
          "path",
          "interface",
        ]),
        "properties": Object.freeze({
          "service": Object.freeze({
            "title": "service",
            "description": "Name of the service on the bus.",
            "type": "string",
            "maxLength": 255,
            "pattern": "^[A-Za-z_-][A-Za-z0-9_-]*(\\.[A-Za-z_-][A-Za-z0-9_-]*)+$",
            "expected": "a name such as tw.rocksaying.Gate",
            "examples": Object.freeze([
              "tw.rocksaying.Gate",
            ]),
          }),
          "path": Object.freeze({
            "title": "path",
            "description": "Path of the object.",
            "type": "string",
            "maxLength": 255,
            "pattern": "^/([A-Za-z0-9_]+(/[A-Za-z0-9_]+)*)?$",
            "expected": "a path such as /tw/rocksaying/Gate",
            "examples": Object.freeze([
              "/tw/rocksaying/Gate",
            ]),
          }),
          "interface": Object.freeze({
            "title": "interface",
            "description": "Name of the interface, words with dots between.",
            "type": "string",
            "maxLength": 255,
            "pattern": "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+$",
            "expected": "a name such as tw.rocksaying.Gate",
            "examples": Object.freeze([
              "tw.rocksaying.Gate",
            ]),
          }),
          "signals": Object.freeze({
            "title": "signals",
            "description": "Names of signals that are listened to.",
            "type": "array",
            "maxItems": 200,
            "uniqueItems": true,
            "items": Object.freeze({
              "title": "signal",
              "description": "Name of a signal.",
              "type": "string",
              "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
              "expected": "a name of letters, digits and _",
              "examples": Object.freeze([
                "StatusChanged",
              ]),
            }),
            "default": Object.freeze([]),
            "examples": Object.freeze([
              Object.freeze([
                "StatusChanged",
              ]),
            ]),
          }),
          "methods": Object.freeze({
            "title": "methods",
            "description": "Methods that rules call, with the types of their arguments.",
            "type": "object",
            "maxProperties": 200,
            "propertyNames": Object.freeze({
              "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
              "expected": "a name of letters, digits and _",
            }),
            "additionalProperties": Object.freeze({
              "title": "signature",
              "description": "The D-Bus types of its arguments: s text, b true or false, i and u whole numbers, x and t large ones, d a number, as a list of texts, a{sv} a mapping; empty for none.",
              "type": "string",
              "maxLength": 255,
              "examples": Object.freeze([
                "s",
              ]),
            }),
            "default": Object.freeze({}),
            "examples": Object.freeze([
              Object.freeze({
                "Open": "",
              }),
            ]),
          }),
        }),
        "examples": Object.freeze([
          Object.freeze({
            "service": "tw.rocksaying.Gate",
            "path": "/tw/rocksaying/Gate",
            "interface": "tw.rocksaying.Gate",
            "signals": Object.freeze([
              "StatusChanged",
            ]),
            "methods": Object.freeze({
              "Open": "",
            }),
          }),
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze([
          Object.freeze({
            "service": "tw.rocksaying.Gate",
            "path": "/tw/rocksaying/Gate",
            "interface": "tw.rocksaying.Gate",
            "signals": Object.freeze([
              "StatusChanged",
            ]),
          }),
        ]),
      ]),
    }),
    "timeout": Object.freeze({
      "title": "timeout",
      "description": "How long a method of another service may take.",
      "unit": "seconds",
      "type": "number",
      "minimum": 0.005,
      "maximum": 3600,
      "default": 5,
      "examples": Object.freeze([
        0.5,
      ]),
    }),
    "maxmessage": Object.freeze({
      "title": "maxmessage",
      "description": "Arguments of a call, a signal or an answer that are larger are dropped; a caller is told so.",
      "unit": "bytes",
      "type": "integer",
      "minimum": 256,
      "maximum": 16777216,
      "default": 262144,
      "examples": Object.freeze([
        65536,
      ]),
    }),
    "values": sharedOptions["values"],
    "message": sharedOptions["message"],
    "rules": Object.freeze({
      "title": "rules",
      "description": "Which member with which arguments is which message, by name. The first rule that can translate one does, in the order of the file.",
      "type": "object",
      "maxProperties": 1000,
      "propertyNames": Object.freeze({
        "pattern": "^[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}$",
        "expected": "a name of 1 to 64 letters, digits, _, - and ., that begins with a letter",
      }),
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/dbus-rule",
      }),
      "default": Object.freeze({}),
      "examples": Object.freeze([
        Object.freeze({
          "open": Object.freeze({
            "member": "tw.rocksaying.Gate.Open",
            "frame": Object.freeze({
              "json": Object.freeze([]),
            }),
            "message": Object.freeze({
              "action": "OPEN",
            }),
          }),
        }),
      ]),
    }),
  }),
  "definitions": Object.freeze({
    "dbus-rule": Object.freeze({
      "title": "rule",
      "description": "One member and its message. Calls of exported methods come in as commands, signals of others as statuses; exported signals and properties go out as statuses, calls of methods as commands; unless direction and the type of the message say otherwise.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "member",
        "frame",
      ]),
      "expected": "a mapping with member, frame and message",
      "properties": Object.freeze({
        "description": Object.freeze({
          "title": "description",
          "description": "What the rule is for; shown to people.",
          "type": "string",
          "maxLength": 1000,
          "examples": Object.freeze([
            "somebody asks for the gate",
          ]),
        }),
        "member": Object.freeze({
          "title": "member",
          "description": "Interface and name of a method, signal or property, with dots between; may have captures. With () behind it: the answer of a method that was called.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1000,
          "examples": Object.freeze([
            "tw.rocksaying.Gate.Open",
          ]),
        }),
        "frame": Object.freeze({
          "title": "payload",
          "description": "The arguments, as a list: json with as many items.",
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
        "also": Object.freeze({
          "title": "also",
          "description": "Further messages that the frame means, each written out.",
          "type": "array",
          "expected": "a list of messages",
          "minItems": 1,
          "maxItems": 32,
          "items": Object.freeze({
            "$ref": "#/definitions/further",
          }),
          "examples": Object.freeze([
            Object.freeze([
              Object.freeze({
                "type": "command",
                "function": "Lighting",
                "action": "LIGHT_ON",
              }),
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
        "direction": Object.freeze({
          "title": "direction",
          "description": "in: the rule only reads. out: it only writes. both: both.",
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
          "member": "tw.rocksaying.Gate.Open",
          "frame": Object.freeze({
            "json": Object.freeze([]),
          }),
          "message": Object.freeze({
            "action": "OPEN",
          }),
        }),
      ]),
    }),
    "value": sharedDefinitions["value"],
    "further": sharedDefinitions["further"],
  }),
});
