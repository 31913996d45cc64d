// Generated from schemas/device.schema.json and schemas/rules.schema.json by "npm run generate"; do not edit.

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Options of interfaces whose devices are declared, as JSON Schema by their names: for
 * `properties` of an interface's own schema, together with `sharedDefinitions`.
 */
export const sharedOptions: Schemas = Object.freeze({
  "framing": Object.freeze({
    "title": "framing",
    "description": "How the bytes on the line become frames. A frame is what stands between the marks: rules see neither start and end, nor a length, nor the checksum. line: text up to a line feed. slip: RFC 1055. none: each piece that arrives is a frame.",
    "default": "line",
    "anyOf": Object.freeze([
      Object.freeze({
        "type": "string",
        "enum": Object.freeze([
          "line",
          "slip",
          "none",
        ]),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ line: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "line",
        ]),
        "properties": Object.freeze({
          "line": Object.freeze({
            "title": "line",
            "description": "Text up to a line feed; a carriage return before it is left out, and empty lines are too. The ending that is written: line feed, carriage return, or both.",
            "type": "string",
            "pattern": "^(\\r\\n|\\n|\\r)$",
            "default": "\n",
            "expected": "\"\\n\", \"\\r\\n\" or \"\\r\" in double quotes",
            "examples": Object.freeze([
              "\r\n",
            ]),
          }),
        }),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ delimiter: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "delimiter",
        ]),
        "properties": Object.freeze({
          "delimiter": Object.freeze({
            "title": "delimiter",
            "description": "What stands after each frame; empty frames are left out.",
            "allOf": Object.freeze([
              Object.freeze({
                "$ref": "#/definitions/bytes",
              }),
            ]),
            "examples": Object.freeze([
              ";",
              Object.freeze({
                "hex": "0d",
              }),
            ]),
          }),
        }),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ fixed: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "fixed",
        ]),
        "properties": Object.freeze({
          "fixed": Object.freeze({
            "title": "fixed",
            "description": "So many bytes each, checksum included.",
            "unit": "bytes",
            "type": "integer",
            "minimum": 1,
            "maximum": 65536,
            "examples": Object.freeze([
              2,
            ]),
          }),
        }),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ length: { at: … } }",
        "additionalProperties": false,
        "required": Object.freeze([
          "length",
        ]),
        "properties": Object.freeze({
          "length": Object.freeze({
            "title": "length",
            "description": "A number in the frame says how long it is.",
            "type": "object",
            "additionalProperties": false,
            "required": Object.freeze([
              "at",
            ]),
            "properties": Object.freeze({
              "at": Object.freeze({
                "title": "at",
                "description": "Where the number stands, counted from the beginning of the frame on the line: 0 is its first byte.",
                "unit": "bytes",
                "type": "integer",
                "minimum": 0,
                "maximum": 255,
                "examples": Object.freeze([
                  1,
                ]),
              }),
              "bytes": Object.freeze({
                "title": "bytes",
                "description": "How many bytes the number has.",
                "unit": "bytes",
                "type": "integer",
                "enum": Object.freeze([
                  1,
                  2,
                  4,
                ]),
                "default": 1,
                "examples": Object.freeze([
                  2,
                ]),
              }),
              "order": Object.freeze({
                "title": "order",
                "description": "Which byte of the number comes first: the most significant (big) or the least significant (little).",
                "type": "string",
                "enum": Object.freeze([
                  "big",
                  "little",
                ]),
                "default": "big",
                "examples": Object.freeze([
                  "little",
                ]),
              }),
              "adds": Object.freeze({
                "title": "adds",
                "description": "The whole frame on the line, with marks and checksum, has the number plus this many bytes.",
                "unit": "bytes",
                "type": "integer",
                "minimum": -65536,
                "maximum": 65536,
                "default": 0,
                "examples": Object.freeze([
                  3,
                ]),
              }),
              "start": Object.freeze({
                "title": "start",
                "description": "What each frame begins with. After damage the next frame is looked for there.",
                "allOf": Object.freeze([
                  Object.freeze({
                    "$ref": "#/definitions/bytes",
                  }),
                ]),
                "examples": Object.freeze([
                  Object.freeze({
                    "hex": "68",
                  }),
                ]),
              }),
              "end": Object.freeze({
                "title": "end",
                "description": "What each frame ends with, after the checksum.",
                "allOf": Object.freeze([
                  Object.freeze({
                    "$ref": "#/definitions/bytes",
                  }),
                ]),
                "examples": Object.freeze([
                  Object.freeze({
                    "hex": "16",
                  }),
                ]),
              }),
            }),
            "examples": Object.freeze([
              Object.freeze({
                "at": 1,
                "bytes": 1,
                "order": "big",
                "adds": 3,
                "start": Object.freeze({
                  "hex": "aa",
                }),
              }),
            ]),
          }),
        }),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ start: …, end: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "start",
          "end",
        ]),
        "properties": Object.freeze({
          "start": Object.freeze({
            "title": "start",
            "description": "What each frame begins with.",
            "allOf": Object.freeze([
              Object.freeze({
                "$ref": "#/definitions/bytes",
              }),
            ]),
            "examples": Object.freeze([
              "$",
              Object.freeze({
                "hex": "02",
              }),
            ]),
          }),
          "end": Object.freeze({
            "title": "end",
            "description": "What each frame ends with.",
            "allOf": Object.freeze([
              Object.freeze({
                "$ref": "#/definitions/bytes",
              }),
            ]),
            "examples": Object.freeze([
              "\r\n",
              Object.freeze({
                "hex": "03",
              }),
            ]),
          }),
          "escape": Object.freeze({
            "title": "escape",
            "description": "One byte that goes before each byte of a frame that could be taken for a mark, and before itself. It is left out when it is read, and the byte after it stays as it is and is no mark.",
            "allOf": Object.freeze([
              Object.freeze({
                "$ref": "#/definitions/bytes",
              }),
            ]),
            "examples": Object.freeze([
              Object.freeze({
                "hex": "10",
              }),
            ]),
          }),
        }),
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ gap: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "gap",
        ]),
        "properties": Object.freeze({
          "gap": Object.freeze({
            "title": "gap",
            "description": "What comes without a pause of this length is one frame.",
            "unit": "seconds",
            "type": "number",
            "minimum": 0.001,
            "maximum": 60,
            "examples": Object.freeze([
              0.02,
            ]),
          }),
        }),
      }),
    ]),
    "examples": Object.freeze([
      "line",
      Object.freeze({
        "line": "\r\n",
      }),
      Object.freeze({
        "delimiter": ";",
      }),
      Object.freeze({
        "fixed": 2,
      }),
      Object.freeze({
        "length": Object.freeze({
          "at": 1,
          "adds": 3,
          "start": Object.freeze({
            "hex": "aa",
          }),
        }),
      }),
      Object.freeze({
        "start": Object.freeze({
          "hex": "02",
        }),
        "end": Object.freeze({
          "hex": "03",
        }),
        "escape": Object.freeze({
          "hex": "10",
        }),
      }),
      Object.freeze({
        "gap": 0.02,
      }),
    ]),
  }),
  "checksum": Object.freeze({
    "title": "checksum",
    "description": "The checksum at the end of each frame, before its end mark or behind it. Frames with a wrong one are dropped and counted; frames that are written get theirs.",
    "anyOf": Object.freeze([
      Object.freeze({
        "$ref": "#/definitions/algorithm",
      }),
      Object.freeze({
        "type": "object",
        "expected": "{ algorithm: … }",
        "additionalProperties": false,
        "required": Object.freeze([
          "algorithm",
        ]),
        "properties": Object.freeze({
          "algorithm": Object.freeze({
            "$ref": "#/definitions/algorithm",
          }),
          "format": Object.freeze({
            "title": "format",
            "description": "How it is written: as bytes, or as hex digits; upper case is written, either is read.",
            "type": "string",
            "enum": Object.freeze([
              "binary",
              "hex",
            ]),
            "default": "binary",
            "examples": Object.freeze([
              "hex",
            ]),
          }),
          "order": Object.freeze({
            "title": "order",
            "description": "Which byte of it comes first: the most significant (big) or the least significant (little). Without it little for crc16-modbus, crc16-kermit, crc16-x25 and crc16-arc, big for the others.",
            "type": "string",
            "enum": Object.freeze([
              "big",
              "little",
            ]),
            "examples": Object.freeze([
              "little",
            ]),
          }),
          "skip": Object.freeze({
            "title": "skip",
            "description": "How many bytes at the beginning it does not cover.",
            "unit": "bytes",
            "type": "integer",
            "minimum": 0,
            "maximum": 255,
            "default": 0,
            "examples": Object.freeze([
              1,
            ]),
          }),
          "separator": Object.freeze({
            "title": "separator",
            "description": "What stands between the frame and its checksum, and is not covered.",
            "allOf": Object.freeze([
              Object.freeze({
                "$ref": "#/definitions/bytes",
              }),
            ]),
            "examples": Object.freeze([
              "*",
            ]),
          }),
          "at": Object.freeze({
            "title": "at",
            "description": "Where it stands. before-end: before the end mark. after-end: behind the end mark, as the block check character after ETX; only with start and end marks, and it is never escaped.",
            "type": "string",
            "enum": Object.freeze([
              "before-end",
              "after-end",
            ]),
            "default": "before-end",
            "examples": Object.freeze([
              "after-end",
            ]),
          }),
          "over": Object.freeze({
            "title": "over",
            "description": "What it covers. content: what rules see. content-and-end: that and the end mark, without the start; only with at: after-end. frame: all bytes on the line before it, with start and length. Bytes are covered as they are without their escapes.",
            "type": "string",
            "enum": Object.freeze([
              "content",
              "content-and-end",
              "frame",
            ]),
            "default": "content",
            "examples": Object.freeze([
              "frame",
            ]),
          }),
        }),
      }),
    ]),
    "examples": Object.freeze([
      "xor",
      Object.freeze({
        "algorithm": "xor",
        "format": "hex",
        "separator": "*",
        "skip": 1,
      }),
      Object.freeze({
        "algorithm": "xor",
        "at": "after-end",
        "over": "content-and-end",
      }),
    ]),
  }),
  "maxframe": Object.freeze({
    "title": "maxframe",
    "description": "The longest frame on the line, with marks and checksum. A longer one is dropped and counted.",
    "unit": "bytes",
    "type": "integer",
    "minimum": 1,
    "maximum": 65536,
    "default": 4096,
    "examples": Object.freeze([
      256,
    ]),
  }),
  "incomplete": Object.freeze({
    "title": "incomplete",
    "description": "When nothing came for so long, a frame without its end is dropped and counted. 0: never.",
    "unit": "seconds",
    "type": "number",
    "minimum": 0,
    "maximum": 3600,
    "default": 1,
    "examples": Object.freeze([
      0.2,
    ]),
  }),
  "values": Object.freeze({
    "title": "values",
    "description": "What the fields and arguments of messages are in frames, by name, as in a map. A name that does not stand here is text and passes unchanged.",
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
        "power": Object.freeze({
          "type": "number",
          "factor": 0.1,
          "decimals": 1,
          "unit": "W",
        }),
      }),
    ]),
  }),
  "message": Object.freeze({
    "title": "message",
    "description": "What the messages of every rule say, unless the rule says something else.",
    "type": "object",
    "additionalProperties": false,
    "properties": Object.freeze({
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
    }),
    "examples": Object.freeze([
      Object.freeze({
        "function": "Gate",
        "location": "Entry",
      }),
    ]),
  }),
  "rules": Object.freeze({
    "title": "rules",
    "description": "Which frame is which message, by name. The first rule that can translate one does, in the order of the file.",
    "type": "object",
    "maxProperties": 1000,
    "propertyNames": Object.freeze({
      "pattern": "^[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}$",
      "expected": "a name of 1 to 64 letters, digits, _, - and ., that begins with a letter",
    }),
    "additionalProperties": Object.freeze({
      "$ref": "#/definitions/rule",
    }),
    "examples": Object.freeze([
      Object.freeze({
        "bell": Object.freeze({
          "frame": "11",
          "message": Object.freeze({
            "function": "Bell",
            "action": "BELL_ON",
          }),
        }),
      }),
    ]),
  }),
  "handshake": Object.freeze({
    "title": "handshake",
    "description": "Rules whose frames are sent when the line is opened, one after the other; each waits for its reply. The interface runs when all are answered.",
    "type": "array",
    "expected": "a list of names of rules",
    "maxItems": 100,
    "items": Object.freeze({
      "title": "rule",
      "description": "The name of a rule.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "examples": Object.freeze([
        "power",
      ]),
    }),
    "default": Object.freeze([]),
    "examples": Object.freeze([
      Object.freeze([
        "hello",
        "select-mode",
      ]),
    ]),
  }),
  "polls": Object.freeze({
    "title": "polls",
    "description": "Rules whose frames are sent again and again.",
    "type": "array",
    "expected": "a list of mappings such as { send: read-power, every: 10 }",
    "maxItems": 1000,
    "default": Object.freeze([]),
    "items": Object.freeze({
      "title": "poll",
      "description": "One frame that is sent again and again.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "send",
        "every",
      ]),
      "expected": "a mapping such as { send: read-power, every: 10 }",
      "properties": Object.freeze({
        "send": Object.freeze({
          "title": "send",
          "description": "The rule whose frame is sent.",
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "examples": Object.freeze([
            "read-power",
          ]),
        }),
        "every": Object.freeze({
          "title": "every",
          "description": "The time from one to the next.",
          "unit": "seconds",
          "type": "number",
          "minimum": 0.01,
          "maximum": 86400,
          "examples": Object.freeze([
            10,
          ]),
        }),
        "arguments": Object.freeze({
          "title": "arguments",
          "description": "What the message says that the frame is made of, beside what the rule says.",
          "type": "object",
          "maxProperties": 100,
          "additionalProperties": Object.freeze({
            "title": "argument",
            "description": "One argument.",
            "type": Object.freeze([
              "string",
              "number",
              "boolean",
            ]),
            "maxLength": 1000,
            "examples": Object.freeze([
              1,
            ]),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "channel": 1,
            }),
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "send": "read-power",
          "every": 10,
        }),
      ]),
    }),
    "examples": Object.freeze([
      Object.freeze([
        Object.freeze({
          "send": "read-power",
          "every": 10,
        }),
      ]),
    ]),
  }),
  "encoding": Object.freeze({
    "title": "encoding",
    "description": "How text stands in frames. What is not UTF-8 cannot be read with utf-8; latin1 reads every byte.",
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
  "timeout": Object.freeze({
    "title": "timeout",
    "description": "How long the answer to a frame may take, for rules with reply.",
    "unit": "seconds",
    "type": "number",
    "minimum": 0.005,
    "maximum": 3600,
    "default": 1,
    "examples": Object.freeze([
      0.5,
    ]),
  }),
  "retries": Object.freeze({
    "title": "retries",
    "description": "How often a frame is sent again that was not answered.",
    "unit": "times",
    "type": "integer",
    "minimum": 0,
    "maximum": 100,
    "default": 2,
    "examples": Object.freeze([
      2,
    ]),
  }),
  "pause": Object.freeze({
    "title": "pause",
    "description": "The least time between an answer and the next frame that is sent.",
    "unit": "seconds",
    "type": "number",
    "minimum": 0,
    "maximum": 60,
    "default": 0,
    "examples": Object.freeze([
      0.05,
    ]),
  }),
  "silence": Object.freeze({
    "title": "silence",
    "description": "The device counts as lost if nothing comes from it for so long; 0: never.",
    "unit": "seconds",
    "type": "number",
    "minimum": 0,
    "maximum": 86400,
    "default": 0,
    "examples": Object.freeze([
      60,
    ]),
  }),
  "lostafter": Object.freeze({
    "title": "lostafter",
    "description": "The device counts as lost if so many frames in a row, each with all its retries, were not answered; 0: never.",
    "unit": "frames",
    "type": "integer",
    "minimum": 0,
    "maximum": 1000,
    "default": 3,
    "examples": Object.freeze([
      3,
    ]),
  }),
  "writetimeout": Object.freeze({
    "title": "writetimeout",
    "description": "The device counts as lost if it does not take a frame within so long.",
    "unit": "seconds",
    "type": "number",
    "minimum": 0.1,
    "maximum": 3600,
    "default": 5,
    "examples": Object.freeze([
      5,
    ]),
  }),
  "unknown": Object.freeze({
    "title": "unknown",
    "description": "What becomes of a frame that no rule reads. warn: it is counted, and a line in the log shows it now and then. count: it is counted. pass: it becomes a status UNKNOWN_FRAME with the argument frame, as hex text.",
    "type": "string",
    "enum": Object.freeze([
      "warn",
      "count",
      "pass",
    ]),
    "default": "warn",
    "examples": Object.freeze([
      "count",
    ]),
  }),
});

/** What they refer to: for `definitions` of an interface's own schema. */
export const sharedDefinitions: Schemas = Object.freeze({
  "bytes": Object.freeze({
    "title": "bytes",
    "description": "Some bytes: a text means its UTF-8, { hex: … } the bytes that stand there in hex.",
    "type": Object.freeze([
      "string",
      "object",
    ]),
    "expected": "a text that is not empty, or { hex: \"02 0a\" }",
    "minLength": 1,
    "maxLength": 16,
    "additionalProperties": false,
    "required": Object.freeze([
      "hex",
    ]),
    "properties": Object.freeze({
      "hex": Object.freeze({
        "title": "hex",
        "description": "The bytes in hex, two digits each, with or without spaces between them. Put it in quotes: without them YAML reads 02 as a number.",
        "type": "string",
        "minLength": 2,
        "maxLength": 47,
        "expected": "bytes in hex, two digits each, in quotes",
        "examples": Object.freeze([
          "02 0a",
        ]),
      }),
    }),
    "examples": Object.freeze([
      ";",
      Object.freeze({
        "hex": "02 0a",
      }),
    ]),
  }),
  "algorithm": Object.freeze({
    "title": "algorithm",
    "description": "How a checksum is computed. xor, sum (the low 8 bits), sum-16 and lrc (sum and lrc together give 0) go byte by byte; the others are the CRCs of these names, crc16-ccitt the one that begins with ffff.",
    "type": "string",
    "enum": Object.freeze([
      "xor",
      "sum",
      "sum-16",
      "lrc",
      "crc8",
      "crc8-maxim",
      "crc16-modbus",
      "crc16-ccitt",
      "crc16-xmodem",
      "crc16-kermit",
      "crc16-x25",
      "crc16-arc",
      "crc32",
    ]),
    "examples": Object.freeze([
      "crc16-modbus",
    ]),
  }),
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
  "rule": Object.freeze({
    "title": "rule",
    "description": "One frame and its message. What comes from the device is a status, and a command goes to it, unless direction says otherwise.",
    "type": "object",
    "additionalProperties": false,
    "required": Object.freeze([
      "frame",
    ]),
    "expected": "a mapping with frame and message",
    "properties": Object.freeze({
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
      "reply": Object.freeze({
        "title": "rules",
        "description": "The rules that read the answer to this frame. They read only while it is awaited, unless they say unsolicited.",
        "type": Object.freeze([
          "string",
          "array",
        ]),
        "expected": "the name of a rule, or a list of them",
        "minLength": 1,
        "maxLength": 64,
        "minItems": 1,
        "maxItems": 100,
        "items": Object.freeze({
          "title": "rule",
          "description": "The name of a rule.",
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "examples": Object.freeze([
            "power",
          ]),
        }),
        "examples": Object.freeze([
          "power",
          Object.freeze([
            "ack",
            "value",
          ]),
        ]),
      }),
      "refused": Object.freeze({
        "title": "rules",
        "description": "The rules that read a refusal of this frame: it is then sent again, as after no answer.",
        "type": Object.freeze([
          "string",
          "array",
        ]),
        "expected": "the name of a rule, or a list of them",
        "minLength": 1,
        "maxLength": 64,
        "minItems": 1,
        "maxItems": 100,
        "items": Object.freeze({
          "title": "rule",
          "description": "The name of a rule.",
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "examples": Object.freeze([
            "power",
          ]),
        }),
        "examples": Object.freeze([
          "nak",
        ]),
      }),
      "unsolicited": Object.freeze({
        "title": "unsolicited",
        "description": "Whether a rule that reads answers also reads frames that nobody asked for.",
        "type": "boolean",
        "default": false,
        "examples": Object.freeze([
          true,
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
      "timeout": Object.freeze({
        "title": "timeout",
        "description": "How long the answer to this frame may take, in place of the interface's timeout.",
        "unit": "seconds",
        "type": "number",
        "minimum": 0.005,
        "maximum": 3600,
        "examples": Object.freeze([
          0.5,
        ]),
      }),
      "retries": Object.freeze({
        "title": "retries",
        "description": "How often this frame is sent again, in place of the interface's retries.",
        "unit": "times",
        "type": "integer",
        "minimum": 0,
        "maximum": 100,
        "examples": Object.freeze([
          0,
        ]),
      }),
    }),
    "examples": Object.freeze([
      Object.freeze({
        "frame": "PWR <power>",
        "message": Object.freeze({
          "function": "Energy",
          "action": "POWER",
        }),
      }),
    ]),
  }),
  "further": Object.freeze({
    "title": "message",
    "description": "One further message, written out.",
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
});
