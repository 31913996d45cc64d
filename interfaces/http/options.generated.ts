import { sharedDefinitions, sharedOptions } from 'mqttgateway/interface/declared';

// Generated from interfaces/http/options.schema.json by "npm run generate"; do not edit.

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
 * Options of the http interface: it asks a device again and again over HTTP, sends it commands, and takes its webhooks.
 */
export interface Options {
  /**
   * Where the device is: http:// or https://, with a folder if need be. All paths are below it. User and password may stand in it.
   */
  url?: string;
  /**
   * Headers of every request, such as an API key. They never go to another host. Write secrets as ${env:NAME}: no log and no message shows them then.
   */
  headers?: {
    /**
     * The value of one header.
     */
    [k: string]: string;
  };
  /**
   * What is asked again and again. The first time is at the start.
   *
   * @maxItems 100
   *
   * Items: One path that is asked again and again.
   */
  polls?: {
    /**
     * The path below url, with its query, as it stands in a URL.
     */
    path: string;
    /**
     * The time from one to the next. One that is still under way is not begun again.
     */
    every: number;
    /**
     * The method. Without it: POST where there is a body, otherwise GET.
     */
    method?: 'GET' | 'POST';
    /**
     * The body. What begins with { or [ is sent as application/json, other text as text/plain, unless headers say something else.
     */
    body?: string;
  }[];
  /**
   * How long one exchange may take, from the connection to the last byte of the body, redirects included; for webhooks, how long a request may take to arrive.
   */
  timeout?: number;
  /**
   * The largest body that is taken, as it comes and unpacked. A larger one is an error, and is not read to its end.
   */
  maxbody?: number;
  /**
   * How many requests are under way at a time. Others wait; commands go before polls.
   */
  connections?: number;
  /**
   * How many redirects are followed for one request. 0: none.
   */
  redirects?: number;
  /**
   * Other hosts, with their port where it is not the usual one, to which a redirect may lead. Headers and passwords do not go there.
   *
   * @maxItems 20
   *
   * Items: One host.
   */
  redirecthosts?:
    | []
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ];
  /**
   * How the certificate of an https device is checked.
   */
  tls?: {
    /**
     * A file with the certificates (PEM) that are trusted in place of the usual ones.
     */
    cafile?: string;
    /**
     * Whether every certificate is taken, also one of a stranger. For trying only.
     */
    insecure?: boolean;
  };
  /**
   * The device counts as lost if so many polls failed in a row, whichever; it is started again then. 0: never.
   */
  lostafter?: number;
  /**
   * A server of our own, which the device calls when something happens. It speaks plain HTTP: put a proxy with TLS before it where others can listen.
   */
  webhook?: {
    /**
     * The address at which it listens; 0.0.0.0 for all.
     */
    host?: string;
    /**
     * Its TCP port; 0: any free one, which the log tells.
     */
    port: number;
    /**
     * The folder in front of the paths of rules.
     */
    path?: string;
    /**
     * What callers have to know: as Authorization: Bearer, as the password of Authorization: Basic, or as ?token= in the URL. Empty: nothing.
     */
    token?: string;
  };
  /**
   * How text stands in frames. What is not UTF-8 cannot be read with utf-8; latin1 reads every byte.
   */
  encoding?: 'utf-8' | 'latin1';
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
   * Which body at which path is which message, by name. The first rule that can translate one does, in the order of the file.
   */
  rules?: {
    [k: string]: HttpRule;
  };
}
/**
 * One body and its message. What comes is a status, and a command is sent, unless direction says otherwise.
 */
export interface HttpRule {
  /**
   * The path below url, or below path of webhook, with its query if it matters. <name> captures, as in topics: between slashes only, and + and # cannot stand in it.
   */
  path: string;
  /**
   * The method of a command. Without it: GET where the body is empty, otherwise POST.
   */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * What the rule is for; shown to people.
   */
  description?: string;
  /**
   * The payload: a text with <name> in it, "" for the empty payload, or one of json, csv, pairs, fields, hex, base64, bytes, action-or-json.
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
   * in: the rule only reads frames. out: it only writes them. both: both. Without it frames are statuses, and commands are written as frames.
   */
  direction?: 'in' | 'out' | 'both';
  /**
   * Whether what the rule reads is no message: an acknowledgement, an echo.
   */
  silent?: boolean;
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
  "title": "HttpOptions",
  "description": "Options of the http interface: it asks a device again and again over HTTP, sends it commands, and takes its webhooks.",
  "type": "object",
  "additionalProperties": false,
  "properties": Object.freeze({
    "url": Object.freeze({
      "title": "url",
      "description": "Where the device is: http:// or https://, with a folder if need be. All paths are below it. User and password may stand in it.",
      "type": "string",
      "maxLength": 2048,
      "default": "",
      "examples": Object.freeze([
        "http://192.168.1.30",
        "https://api.example.org/v1",
      ]),
    }),
    "headers": Object.freeze({
      "title": "headers",
      "description": "Headers of every request, such as an API key. They never go to another host. Write secrets as ${env:NAME}: no log and no message shows them then.",
      "type": "object",
      "secret": true,
      "maxProperties": 50,
      "additionalProperties": Object.freeze({
        "title": "header",
        "description": "The value of one header.",
        "type": "string",
        "secret": true,
        "maxLength": 8192,
        "examples": Object.freeze([
          "Bearer ${env:API_TOKEN}",
        ]),
      }),
      "default": Object.freeze({}),
      "examples": Object.freeze([
        Object.freeze({
          "Authorization": "Bearer ${env:API_TOKEN}",
        }),
      ]),
    }),
    "polls": Object.freeze({
      "title": "polls",
      "description": "What is asked again and again. The first time is at the start.",
      "type": "array",
      "expected": "a list of mappings such as { path: status, every: 10 }",
      "maxItems": 100,
      "items": Object.freeze({
        "title": "poll",
        "description": "One path that is asked again and again.",
        "type": "object",
        "additionalProperties": false,
        "required": Object.freeze([
          "path",
          "every",
        ]),
        "expected": "a mapping such as { path: status, every: 10 }",
        "properties": Object.freeze({
          "path": Object.freeze({
            "title": "path",
            "description": "The path below url, with its query, as it stands in a URL.",
            "type": "string",
            "maxLength": 2048,
            "examples": Object.freeze([
              "status",
              "forecast?latitude=52.5&longitude=13.4",
            ]),
          }),
          "every": Object.freeze({
            "title": "every",
            "description": "The time from one to the next. One that is still under way is not begun again.",
            "unit": "seconds",
            "type": "number",
            "minimum": 0.1,
            "maximum": 86400,
            "examples": Object.freeze([
              10,
            ]),
          }),
          "method": Object.freeze({
            "title": "method",
            "description": "The method. Without it: POST where there is a body, otherwise GET.",
            "type": "string",
            "enum": Object.freeze([
              "GET",
              "POST",
            ]),
            "examples": Object.freeze([
              "POST",
            ]),
          }),
          "body": Object.freeze({
            "title": "body",
            "description": "The body. What begins with { or [ is sent as application/json, other text as text/plain, unless headers say something else.",
            "type": "string",
            "maxLength": 65536,
            "examples": Object.freeze([
              "{\"method\":\"getStatus\"}",
            ]),
          }),
        }),
        "examples": Object.freeze([
          Object.freeze({
            "path": "status",
            "every": 10,
          }),
        ]),
      }),
      "default": Object.freeze([]),
      "examples": Object.freeze([
        Object.freeze([
          Object.freeze({
            "path": "status",
            "every": 10,
          }),
        ]),
      ]),
    }),
    "timeout": Object.freeze({
      "title": "timeout",
      "description": "How long one exchange may take, from the connection to the last byte of the body, redirects included; for webhooks, how long a request may take to arrive.",
      "unit": "seconds",
      "type": "number",
      "minimum": 0.1,
      "maximum": 600,
      "default": 10,
      "examples": Object.freeze([
        5,
      ]),
    }),
    "maxbody": Object.freeze({
      "title": "maxbody",
      "description": "The largest body that is taken, as it comes and unpacked. A larger one is an error, and is not read to its end.",
      "unit": "bytes",
      "type": "integer",
      "minimum": 1,
      "maximum": 67108864,
      "default": 1048576,
      "examples": Object.freeze([
        65536,
      ]),
    }),
    "connections": Object.freeze({
      "title": "connections",
      "description": "How many requests are under way at a time. Others wait; commands go before polls.",
      "unit": "requests",
      "type": "integer",
      "minimum": 1,
      "maximum": 64,
      "default": 4,
      "examples": Object.freeze([
        1,
      ]),
    }),
    "redirects": Object.freeze({
      "title": "redirects",
      "description": "How many redirects are followed for one request. 0: none.",
      "unit": "redirects",
      "type": "integer",
      "minimum": 0,
      "maximum": 20,
      "default": 5,
      "examples": Object.freeze([
        0,
      ]),
    }),
    "redirecthosts": Object.freeze({
      "title": "redirecthosts",
      "description": "Other hosts, with their port where it is not the usual one, to which a redirect may lead. Headers and passwords do not go there.",
      "type": "array",
      "maxItems": 20,
      "items": Object.freeze({
        "title": "host",
        "description": "One host.",
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "examples": Object.freeze([
          "cdn.example.org",
        ]),
      }),
      "default": Object.freeze([]),
      "examples": Object.freeze([
        Object.freeze([
          "cdn.example.org",
          "192.168.1.31:8080",
        ]),
      ]),
    }),
    "tls": Object.freeze({
      "title": "tls",
      "description": "How the certificate of an https device is checked.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "cafile": Object.freeze({
          "title": "cafile",
          "description": "A file with the certificates (PEM) that are trusted in place of the usual ones.",
          "type": "string",
          "maxLength": 4096,
          "default": "",
          "examples": Object.freeze([
            "device-ca.pem",
          ]),
        }),
        "insecure": Object.freeze({
          "title": "insecure",
          "description": "Whether every certificate is taken, also one of a stranger. For trying only.",
          "type": "boolean",
          "default": false,
          "examples": Object.freeze([
            true,
          ]),
        }),
      }),
      "default": Object.freeze({}),
      "examples": Object.freeze([
        Object.freeze({
          "cafile": "device-ca.pem",
        }),
      ]),
    }),
    "lostafter": Object.freeze({
      "title": "lostafter",
      "description": "The device counts as lost if so many polls failed in a row, whichever; it is started again then. 0: never.",
      "unit": "polls",
      "type": "integer",
      "minimum": 0,
      "maximum": 1000,
      "default": 3,
      "examples": Object.freeze([
        10,
      ]),
    }),
    "webhook": Object.freeze({
      "title": "webhook",
      "description": "A server of our own, which the device calls when something happens. It speaks plain HTTP: put a proxy with TLS before it where others can listen.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "port",
      ]),
      "expected": "a mapping such as { port: 8480 }",
      "properties": Object.freeze({
        "host": Object.freeze({
          "title": "host",
          "description": "The address at which it listens; 0.0.0.0 for all.",
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "default": "127.0.0.1",
          "examples": Object.freeze([
            "0.0.0.0",
          ]),
        }),
        "port": Object.freeze({
          "title": "port",
          "description": "Its TCP port; 0: any free one, which the log tells.",
          "type": "integer",
          "minimum": 0,
          "maximum": 65535,
          "examples": Object.freeze([
            8480,
          ]),
        }),
        "path": Object.freeze({
          "title": "path",
          "description": "The folder in front of the paths of rules.",
          "type": "string",
          "maxLength": 1024,
          "default": "/",
          "examples": Object.freeze([
            "/hooks",
          ]),
        }),
        "token": Object.freeze({
          "title": "token",
          "description": "What callers have to know: as Authorization: Bearer, as the password of Authorization: Basic, or as ?token= in the URL. Empty: nothing.",
          "type": "string",
          "secret": true,
          "maxLength": 1024,
          "default": "",
          "examples": Object.freeze([
            "${env:HOOK_TOKEN}",
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "host": "0.0.0.0",
          "port": 8480,
          "token": "${env:HOOK_TOKEN}",
        }),
      ]),
    }),
    "encoding": sharedOptions["encoding"],
    "values": sharedOptions["values"],
    "message": sharedOptions["message"],
    "rules": Object.freeze({
      "title": "rules",
      "description": "Which body at which path is which message, by name. The first rule that can translate one does, in the order of the file.",
      "type": "object",
      "maxProperties": 1000,
      "propertyNames": Object.freeze({
        "pattern": "^[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}$",
        "expected": "a name of 1 to 64 letters, digits, _, - and ., that begins with a letter",
      }),
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/http-rule",
      }),
      "default": Object.freeze({}),
      "examples": Object.freeze([
        Object.freeze({
          "on": Object.freeze({
            "path": "relay/<device>?turn=on",
            "frame": "",
            "message": Object.freeze({
              "type": "command",
              "action": "LIGHT_ON",
            }),
          }),
        }),
      ]),
    }),
  }),
  "definitions": Object.freeze({
    "http-rule": Object.freeze({
      "title": "rule",
      "description": "One body and its message. What comes is a status, and a command is sent, unless direction says otherwise.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "path",
        "frame",
      ]),
      "expected": "a mapping with path, frame and message",
      "properties": Object.freeze({
        "path": Object.freeze({
          "title": "path",
          "description": "The path below url, or below path of webhook, with its query if it matters. <name> captures, as in topics: between slashes only, and + and # cannot stand in it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 2048,
          "examples": Object.freeze([
            "relay/<device>?turn=<action>",
            "status",
          ]),
        }),
        "method": Object.freeze({
          "title": "method",
          "description": "The method of a command. Without it: GET where the body is empty, otherwise POST.",
          "type": "string",
          "enum": Object.freeze([
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
          ]),
          "examples": Object.freeze([
            "PUT",
          ]),
        }),
        "description": Object.freeze({
          "title": "description",
          "description": "What the rule is for; shown to people.",
          "type": "string",
          "maxLength": 1000,
          "examples": Object.freeze([
            "the bell is pressed",
          ]),
        }),
        "frame": Object.freeze({
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
          "description": "in: the rule only reads frames. out: it only writes them. both: both. Without it frames are statuses, and commands are written as frames.",
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
        "silent": Object.freeze({
          "title": "silent",
          "description": "Whether what the rule reads is no message: an acknowledgement, an echo.",
          "type": "boolean",
          "default": false,
          "examples": Object.freeze([
            true,
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "path": "status",
          "frame": Object.freeze({
            "json": Object.freeze({
              "temperature": "<temperature>",
            }),
          }),
          "message": Object.freeze({
            "function": "Climate",
            "action": "TEMPERATURE",
          }),
        }),
      ]),
    }),
    "value": sharedDefinitions["value"],
    "further": sharedDefinitions["further"],
  }),
});
