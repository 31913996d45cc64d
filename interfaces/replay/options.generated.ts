import { sharedDefinitions, sharedOptions } from 'mqttgateway/interface/declared';

// Generated from interfaces/replay/options.schema.json by "npm run generate"; do not edit.

/**
 * Some bytes: a text means its UTF-8, { hex: … } the bytes that stand there in hex.
 */
export type Bytes =
  | string
  | {
      /**
       * The bytes in hex, two digits each, with or without spaces between them. Put it in quotes: without them YAML reads 02 as a number.
       */
      hex: string;
    };
/**
 * How a checksum is computed. xor, sum (the low 8 bits), sum-16 and lrc (sum and lrc together give 0) go byte by byte; the others are the CRCs of these names, crc16-ccitt the one that begins with ffff.
 */
export type Algorithm =
  | 'xor'
  | 'sum'
  | 'sum-16'
  | 'lrc'
  | 'crc8'
  | 'crc8-maxim'
  | 'crc16-modbus'
  | 'crc16-ccitt'
  | 'crc16-xmodem'
  | 'crc16-kermit'
  | 'crc16-x25'
  | 'crc16-arc'
  | 'crc32';
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
 * Options of the replay interface: it plays a recording in place of a device, by the rules of that device.
 */
export interface Options {
  /**
   * The recording, relative to the folder of the configuration.
   */
  file: string;
  /**
   * What is played. bytes: what came over the line goes through the framing and the rules below. messages: what the interface emitted then is emitted again. auto: bytes where there are rules, else messages.
   */
  what?: 'auto' | 'bytes' | 'messages';
  /**
   * How fast it is played: 1 as it was recorded, 2 twice as fast, 0 as fast as possible.
   */
  speed?: number;
  /**
   * Whether it begins anew when it is over. Without, the interface stays as it is then, and says so once.
   */
  repeat?: boolean;
  /**
   * How the bytes on the line become frames. A frame is what stands between the marks: rules see neither start and end, nor a length, nor the checksum. line: text up to a line feed. slip: RFC 1055. none: each piece that arrives is a frame.
   */
  framing?:
    | ('line' | 'slip' | 'none')
    | {
        /**
         * Text up to a line feed; a carriage return before it is left out, and empty lines are too. The ending that is written: line feed, carriage return, or both.
         */
        line: string;
      }
    | {
        /**
         * What stands after each frame; empty frames are left out.
         */
        delimiter: Bytes;
      }
    | {
        /**
         * So many bytes each, checksum included.
         */
        fixed: number;
      }
    | {
        /**
         * A number in the frame says how long it is.
         */
        length: {
          /**
           * Where the number stands, counted from the beginning of the frame on the line: 0 is its first byte.
           */
          at: number;
          /**
           * How many bytes the number has.
           */
          bytes?: 1 | 2 | 4;
          /**
           * Which byte of the number comes first: the most significant (big) or the least significant (little).
           */
          order?: 'big' | 'little';
          /**
           * The whole frame on the line, with marks and checksum, has the number plus this many bytes.
           */
          adds?: number;
          /**
           * What each frame begins with. After damage the next frame is looked for there.
           */
          start?: Bytes;
          /**
           * What each frame ends with, after the checksum.
           */
          end?: Bytes;
        };
      }
    | {
        /**
         * What each frame begins with.
         */
        start: Bytes;
        /**
         * What each frame ends with.
         */
        end: Bytes;
        /**
         * One byte that goes before each byte of a frame that could be taken for a mark, and before itself. It is left out when it is read, and the byte after it stays as it is and is no mark.
         */
        escape?: Bytes;
      }
    | {
        /**
         * What comes without a pause of this length is one frame.
         */
        gap: number;
      };
  /**
   * The checksum at the end of each frame, before its end mark or behind it. Frames with a wrong one are dropped and counted; frames that are written get theirs.
   */
  checksum?:
    | Algorithm
    | {
        algorithm: Algorithm;
        /**
         * How it is written: as bytes, or as hex digits; upper case is written, either is read.
         */
        format?: 'binary' | 'hex';
        /**
         * Which byte of it comes first: the most significant (big) or the least significant (little). Without it little for crc16-modbus, crc16-kermit, crc16-x25 and crc16-arc, big for the others.
         */
        order?: 'big' | 'little';
        /**
         * How many bytes at the beginning it does not cover.
         */
        skip?: number;
        /**
         * What stands between the frame and its checksum, and is not covered.
         */
        separator?: Bytes;
        /**
         * Where it stands. before-end: before the end mark. after-end: behind the end mark, as the block check character after ETX; only with start and end marks, and it is never escaped.
         */
        at?: 'before-end' | 'after-end';
        /**
         * What it covers. content: what rules see. content-and-end: that and the end mark, without the start; only with at: after-end. frame: all bytes on the line before it, with start and length. Bytes are covered as they are without their escapes.
         */
        over?: 'content' | 'content-and-end' | 'frame';
      };
  /**
   * The longest frame on the line, with marks and checksum. A longer one is dropped and counted.
   */
  maxframe?: number;
  /**
   * When nothing came for so long, a frame without its end is dropped and counted. 0: never.
   */
  incomplete?: number;
  /**
   * How text stands in frames. What is not UTF-8 cannot be read with utf-8; latin1 reads every byte.
   */
  encoding?: 'utf-8' | 'latin1';
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
   * What the fields and arguments of messages are in frames, by name, as in a map. A name that does not stand here is text and passes unchanged.
   */
  values?: {
    [k: string]: Value;
  };
  /**
   * Which frame is which message, by name. The first rule that can translate one does, in the order of the file.
   */
  rules?: {
    [k: string]: Rule;
  };
  /**
   * What becomes of a frame that no rule reads. warn: it is counted, and a line in the log shows it now and then. count: it is counted. pass: it becomes a status UNKNOWN_FRAME with the argument frame, as hex text.
   */
  unknown?: 'warn' | 'count' | 'pass';
  /**
   * Rules whose frames are sent when the line is opened, one after the other; each waits for its reply. The interface runs when all are answered.
   *
   * @maxItems 100
   *
   * Items: The name of a rule.
   */
  handshake?: string[];
  /**
   * Rules whose frames are sent again and again.
   *
   * @maxItems 1000
   *
   * Items: One frame that is sent again and again.
   */
  polls?: {
    /**
     * The rule whose frame is sent.
     */
    send: string;
    /**
     * The time from one to the next.
     */
    every: number;
    /**
     * What the message says that the frame is made of, beside what the rule says.
     */
    arguments?: {
      /**
       * One argument.
       */
      [k: string]: string | number | boolean;
    };
  }[];
  /**
   * How long the answer to a frame may take, for rules with reply.
   */
  timeout?: number;
  /**
   * How often a frame is sent again that was not answered.
   */
  retries?: number;
  /**
   * The least time between an answer and the next frame that is sent.
   */
  pause?: number;
  /**
   * The device counts as lost if nothing comes from it for so long; 0: never.
   */
  silence?: number;
  /**
   * The device counts as lost if so many frames in a row, each with all its retries, were not answered; 0: never.
   */
  lostafter?: number;
  /**
   * The device counts as lost if it does not take a frame within so long.
   */
  writetimeout?: number;
}
/**
 * One frame and its message. What comes from the device is a status, and a command goes to it, unless direction says otherwise.
 */
export interface Rule {
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
   * The rules that read the answer to this frame. They read only while it is awaited, unless they say unsolicited.
   *
   * @minItems 1
   * @maxItems 100
   */
  reply?: string | [string, ...string[]];
  /**
   * The rules that read a refusal of this frame: it is then sent again, as after no answer.
   *
   * @minItems 1
   * @maxItems 100
   */
  refused?: string | [string, ...string[]];
  /**
   * Whether a rule that reads answers also reads frames that nobody asked for.
   */
  unsolicited?: boolean;
  /**
   * Whether what the rule reads is no message: an acknowledgement, an echo.
   */
  silent?: boolean;
  /**
   * How long the answer to this frame may take, in place of the interface's timeout.
   */
  timeout?: number;
  /**
   * How often this frame is sent again, in place of the interface's retries.
   */
  retries?: number;
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
  "title": "ReplayOptions",
  "description": "Options of the replay interface: it plays a recording in place of a device, by the rules of that device.",
  "type": "object",
  "additionalProperties": false,
  "required": Object.freeze([
    "file",
  ]),
  "properties": Object.freeze({
    "file": Object.freeze({
      "title": "file",
      "description": "The recording, relative to the folder of the configuration.",
      "type": "string",
      "minLength": 1,
      "maxLength": 4096,
      "examples": Object.freeze([
        "gate.jsonl",
      ]),
    }),
    "what": Object.freeze({
      "title": "what",
      "description": "What is played. bytes: what came over the line goes through the framing and the rules below. messages: what the interface emitted then is emitted again. auto: bytes where there are rules, else messages.",
      "type": "string",
      "enum": Object.freeze([
        "auto",
        "bytes",
        "messages",
      ]),
      "default": "auto",
      "examples": Object.freeze([
        "messages",
      ]),
    }),
    "speed": Object.freeze({
      "title": "speed",
      "description": "How fast it is played: 1 as it was recorded, 2 twice as fast, 0 as fast as possible.",
      "unit": "times",
      "type": "number",
      "minimum": 0,
      "maximum": 1000,
      "default": 1,
      "examples": Object.freeze([
        10,
      ]),
    }),
    "repeat": Object.freeze({
      "title": "repeat",
      "description": "Whether it begins anew when it is over. Without, the interface stays as it is then, and says so once.",
      "type": "boolean",
      "default": false,
      "examples": Object.freeze([
        true,
      ]),
    }),
    "framing": sharedOptions["framing"],
    "checksum": sharedOptions["checksum"],
    "maxframe": sharedOptions["maxframe"],
    "incomplete": sharedOptions["incomplete"],
    "encoding": sharedOptions["encoding"],
    "message": sharedOptions["message"],
    "values": sharedOptions["values"],
    "rules": sharedOptions["rules"],
    "unknown": sharedOptions["unknown"],
    "handshake": sharedOptions["handshake"],
    "polls": sharedOptions["polls"],
    "timeout": sharedOptions["timeout"],
    "retries": sharedOptions["retries"],
    "pause": sharedOptions["pause"],
    "silence": sharedOptions["silence"],
    "lostafter": sharedOptions["lostafter"],
    "writetimeout": sharedOptions["writetimeout"],
  }),
  "definitions": Object.freeze({
    "bytes": sharedDefinitions["bytes"],
    "algorithm": sharedDefinitions["algorithm"],
    "value": sharedDefinitions["value"],
    "rule": sharedDefinitions["rule"],
    "further": sharedDefinitions["further"],
  }),
});
