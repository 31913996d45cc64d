import { sharedDefinitions, sharedOptions } from 'mqttgateway/interface/declared';

// Generated from interfaces/modbus/options.schema.json by "npm run generate"; do not edit.

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
 * Options of the modbus interface: devices on Modbus TCP or RTU whose registers are declared by name.
 */
export interface Options {
  /**
   * How the devices are reached: over TCP or over a serial line (RTU).
   */
  connection: {
    /**
     * Modbus TCP.
     */
    tcp?: {
      /**
       * Name or address of the device, or of a gateway to a serial line.
       */
      host: string;
      /**
       * TCP port.
       */
      port?: number;
      /**
       * Whether frames are those of a serial line, as plain serial servers hand them on.
       */
      rtu?: boolean;
    };
    /**
     * Modbus RTU over a serial line.
     */
    serial?: {
      /**
       * Path of the serial port; the names below /dev/serial/by-id stay the same when devices are plugged in another order.
       */
      port: string;
      /**
       * Bits per second.
       */
      baudrate?: number;
      /**
       * Data bits of a character; RTU has 8.
       */
      databits?: 7 | 8;
      /**
       * Parity bit of a character. The standard says even; many devices have none.
       */
      parity?: 'none' | 'even' | 'odd';
      /**
       * Stop bits of a character; the standard says 2 where there is no parity.
       */
      stopbits?: 1 | 2;
    };
  };
  /**
   * Unit (slave) address of registers that do not say another one.
   */
  unit?: number;
  /**
   * The address that the documentation of the device gives to the first register of a table: requests count from 0, many documents from 1.
   */
  base?: 0 | 1;
  /**
   * In which order the bytes of numbers come that do not say another one; A is the highest byte. big: AB CD. big-swapped: CD AB. little: DC BA. little-swapped: BA DC.
   */
  order?: 'big' | 'big-swapped' | 'little' | 'little-swapped';
  /**
   * How long the answer to a request may take.
   */
  timeout?: number;
  /**
   * How often a request is sent again that was not answered, whose answer was garbled, or to which the device said that it is busy.
   */
  retries?: number;
  /**
   * The least time between an answer and the next frame that is sent.
   */
  pause?: number;
  /**
   * The line counts as lost if so many polls in a row, each with all its retries, got no answer from any unit; 0: never.
   */
  lostafter?: number;
  /**
   * What all messages say, unless a poll says something else. A command that says something else is for another interface.
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
   * What the numbers and texts of registers are in messages, by the name of the register: factors, decimals, bits, tables of words, as in a map. In the texts of these keys MQTT is here the device.
   */
  values?: {
    [k: string]: Value;
  };
  /**
   * What the devices have, by the name that it has as an argument of messages.
   */
  registers: {
    /**
     * One number, text or switch.
     */
    [k: string]: {
      /**
       * holding: registers that can be written. input: registers that are only read. coil: switches that can be written. discrete: switches that are only read.
       */
      table: 'holding' | 'input' | 'coil' | 'discrete';
      /**
       * Address of the first register, counted from base; without the 4 or 3 that some documents put in front for the table.
       */
      address: number;
      /**
       * How a number stands in registers of 16 bits; text: characters. Coils and discrete inputs have none, they are true or false.
       */
      type?:
        | 'int16'
        | 'uint16'
        | 'int32'
        | 'uint32'
        | 'int64'
        | 'uint64'
        | 'float32'
        | 'float64'
        | 'bcd16'
        | 'bcd32'
        | 'text';
      /**
       * In which order its bytes come, in place of the interface's order; text in little has its characters swapped in pairs.
       */
      order?: 'big' | 'big-swapped' | 'little' | 'little-swapped';
      /**
       * How many registers a text takes, two characters each.
       */
      length?: number;
      /**
       * Only this bit of the register, 0 the lowest; it is true or false.
       */
      bit?: number;
      /**
       * The register with the power of ten that the number is to be multiplied with, as SunSpec has its scale factors.
       */
      exponent?: string;
      /**
       * The number by which the device says that it has no value; the argument is then left out.
       */
      missing?: number;
      /**
       * Its unit (slave) address, in place of the interface's unit.
       */
      unit?: number;
      /**
       * Whether commands may write it.
       */
      write?: boolean;
      /**
       * Whether the request for several registers writes it even where it is one, as some devices want it.
       */
      multiple?: boolean;
    };
  };
  /**
   * What is read again and again, by name; each is one message.
   */
  polls?: {
    /**
     * Registers that are read together.
     */
    [k: string]: {
      /**
       * The time from one to the next.
       */
      every: number;
      /**
       * Names of registers.
       *
       * @minItems 1
       * @maxItems 2000
       *
       * Items: The name of a register.
       */
      registers: [string, ...string[]];
      /**
       * all: the message has every register. changes: it has those that changed since the message before, and there is none where nothing did.
       */
      only?: 'all' | 'changes';
      /**
       * What the message says; the rest is that of the interface's message.
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
        /**
         * The action.
         */
        action?: string;
      };
    };
  };
  /**
   * How many registers or coils that nobody wants are read along, so that neighbours come in one answer; 0: only those that touch. A device that refuses them is then asked one by one.
   */
  gap?: number;
  /**
   * How many registers one answer has at most; the standard allows 125.
   */
  maxregisters?: number;
  /**
   * How many coils or discrete inputs one answer has at most; the standard allows 2000.
   */
  maxcoils?: number;
  /**
   * Whether what a command has written is read again, and told as a status MEASURED.
   */
  readback?: boolean;
}

/** The schema itself (draft-07), frozen. */
export const optionsSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ModbusOptions",
  "description": "Options of the modbus interface: devices on Modbus TCP or RTU whose registers are declared by name.",
  "type": "object",
  "additionalProperties": false,
  "required": Object.freeze([
    "connection",
    "registers",
  ]),
  "properties": Object.freeze({
    "connection": Object.freeze({
      "title": "connection",
      "description": "How the devices are reached: over TCP or over a serial line (RTU).",
      "type": "object",
      "expected": "one of { tcp: { host: … } } and { serial: { port: … } }",
      "additionalProperties": false,
      "minProperties": 1,
      "maxProperties": 1,
      "properties": Object.freeze({
        "tcp": Object.freeze({
          "title": "tcp",
          "description": "Modbus TCP.",
          "type": "object",
          "additionalProperties": false,
          "required": Object.freeze([
            "host",
          ]),
          "properties": Object.freeze({
            "host": Object.freeze({
              "title": "host",
              "description": "Name or address of the device, or of a gateway to a serial line.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "examples": Object.freeze([
                "192.168.1.20",
              ]),
            }),
            "port": Object.freeze({
              "title": "port",
              "description": "TCP port.",
              "type": "integer",
              "minimum": 1,
              "maximum": 65535,
              "default": 502,
              "examples": Object.freeze([
                502,
              ]),
            }),
            "rtu": Object.freeze({
              "title": "rtu",
              "description": "Whether frames are those of a serial line, as plain serial servers hand them on.",
              "type": "boolean",
              "default": false,
              "examples": Object.freeze([
                true,
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "host": "192.168.1.20",
            }),
          ]),
        }),
        "serial": Object.freeze({
          "title": "serial",
          "description": "Modbus RTU over a serial line.",
          "type": "object",
          "additionalProperties": false,
          "required": Object.freeze([
            "port",
          ]),
          "properties": Object.freeze({
            "port": Object.freeze({
              "title": "port",
              "description": "Path of the serial port; the names below /dev/serial/by-id stay the same when devices are plugged in another order.",
              "type": "string",
              "minLength": 1,
              "maxLength": 4096,
              "examples": Object.freeze([
                "/dev/ttyUSB0",
              ]),
            }),
            "baudrate": Object.freeze({
              "title": "baudrate",
              "description": "Bits per second.",
              "unit": "baud",
              "type": "integer",
              "minimum": 50,
              "maximum": 4000000,
              "default": 9600,
              "examples": Object.freeze([
                19200,
              ]),
            }),
            "databits": Object.freeze({
              "title": "databits",
              "description": "Data bits of a character; RTU has 8.",
              "type": "integer",
              "enum": Object.freeze([
                7,
                8,
              ]),
              "default": 8,
              "examples": Object.freeze([
                8,
              ]),
            }),
            "parity": Object.freeze({
              "title": "parity",
              "description": "Parity bit of a character. The standard says even; many devices have none.",
              "type": "string",
              "enum": Object.freeze([
                "none",
                "even",
                "odd",
              ]),
              "default": "even",
              "examples": Object.freeze([
                "none",
              ]),
            }),
            "stopbits": Object.freeze({
              "title": "stopbits",
              "description": "Stop bits of a character; the standard says 2 where there is no parity.",
              "type": "integer",
              "enum": Object.freeze([
                1,
                2,
              ]),
              "default": 1,
              "examples": Object.freeze([
                2,
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "port": "/dev/ttyUSB0",
              "parity": "none",
            }),
          ]),
        }),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "tcp": Object.freeze({
            "host": "192.168.1.20",
          }),
        }),
      ]),
    }),
    "unit": Object.freeze({
      "title": "unit",
      "description": "Unit (slave) address of registers that do not say another one.",
      "type": "integer",
      "minimum": 0,
      "maximum": 255,
      "default": 1,
      "examples": Object.freeze([
        1,
      ]),
    }),
    "base": Object.freeze({
      "title": "base",
      "description": "The address that the documentation of the device gives to the first register of a table: requests count from 0, many documents from 1.",
      "type": "integer",
      "enum": Object.freeze([
        0,
        1,
      ]),
      "default": 0,
      "examples": Object.freeze([
        1,
      ]),
    }),
    "order": Object.freeze({
      "title": "order",
      "description": "In which order the bytes of numbers come that do not say another one; A is the highest byte. big: AB CD. big-swapped: CD AB. little: DC BA. little-swapped: BA DC.",
      "type": "string",
      "enum": Object.freeze([
        "big",
        "big-swapped",
        "little",
        "little-swapped",
      ]),
      "default": "big",
      "examples": Object.freeze([
        "big-swapped",
      ]),
    }),
    "timeout": Object.freeze({
      "title": "timeout",
      "description": "How long the answer to a request may take.",
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
      "description": "How often a request is sent again that was not answered, whose answer was garbled, or to which the device said that it is busy.",
      "unit": "times",
      "type": "integer",
      "minimum": 0,
      "maximum": 100,
      "default": 2,
      "examples": Object.freeze([
        2,
      ]),
    }),
    "pause": sharedOptions["pause"],
    "lostafter": Object.freeze({
      "title": "lostafter",
      "description": "The line counts as lost if so many polls in a row, each with all its retries, got no answer from any unit; 0: never.",
      "unit": "polls",
      "type": "integer",
      "minimum": 0,
      "maximum": 1000,
      "default": 3,
      "examples": Object.freeze([
        3,
      ]),
    }),
    "message": Object.freeze({
      "title": "message",
      "description": "What all messages say, unless a poll says something else. A command that says something else is for another interface.",
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
      "default": Object.freeze({}),
    }),
    "values": Object.freeze({
      "title": "values",
      "description": "What the numbers and texts of registers are in messages, by the name of the register: factors, decimals, bits, tables of words, as in a map. In the texts of these keys MQTT is here the device.",
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
      "default": Object.freeze({}),
    }),
    "registers": Object.freeze({
      "title": "registers",
      "description": "What the devices have, by the name that it has as an argument of messages.",
      "type": "object",
      "minProperties": 1,
      "maxProperties": 2000,
      "propertyNames": Object.freeze({
        "pattern": "^(?!(type|function|gateway|location|device|sender|action|root|argkey|argvalue)$)[A-Za-z0-9_.-]{1,64}$",
        "expected": "the name of an argument: 1 to 64 letters, digits, _, - and ., and no field of messages",
      }),
      "additionalProperties": Object.freeze({
        "title": "register",
        "description": "One number, text or switch.",
        "type": "object",
        "expected": "a mapping such as { table: holding, address: 5, type: int16 }",
        "additionalProperties": false,
        "required": Object.freeze([
          "table",
          "address",
        ]),
        "properties": Object.freeze({
          "table": Object.freeze({
            "title": "table",
            "description": "holding: registers that can be written. input: registers that are only read. coil: switches that can be written. discrete: switches that are only read.",
            "type": "string",
            "enum": Object.freeze([
              "holding",
              "input",
              "coil",
              "discrete",
            ]),
            "examples": Object.freeze([
              "holding",
            ]),
          }),
          "address": Object.freeze({
            "title": "address",
            "description": "Address of the first register, counted from base; without the 4 or 3 that some documents put in front for the table.",
            "type": "integer",
            "minimum": 0,
            "maximum": 65536,
            "examples": Object.freeze([
              40083,
            ]),
          }),
          "type": Object.freeze({
            "title": "type",
            "description": "How a number stands in registers of 16 bits; text: characters. Coils and discrete inputs have none, they are true or false.",
            "type": "string",
            "enum": Object.freeze([
              "int16",
              "uint16",
              "int32",
              "uint32",
              "int64",
              "uint64",
              "float32",
              "float64",
              "bcd16",
              "bcd32",
              "text",
            ]),
            "default": "uint16",
            "examples": Object.freeze([
              "int32",
            ]),
          }),
          "order": Object.freeze({
            "title": "order",
            "description": "In which order its bytes come, in place of the interface's order; text in little has its characters swapped in pairs.",
            "type": "string",
            "enum": Object.freeze([
              "big",
              "big-swapped",
              "little",
              "little-swapped",
            ]),
            "examples": Object.freeze([
              "big-swapped",
            ]),
          }),
          "length": Object.freeze({
            "title": "length",
            "description": "How many registers a text takes, two characters each.",
            "unit": "registers",
            "type": "integer",
            "minimum": 1,
            "maximum": 123,
            "examples": Object.freeze([
              8,
            ]),
          }),
          "bit": Object.freeze({
            "title": "bit",
            "description": "Only this bit of the register, 0 the lowest; it is true or false.",
            "type": "integer",
            "minimum": 0,
            "maximum": 15,
            "examples": Object.freeze([
              3,
            ]),
          }),
          "exponent": Object.freeze({
            "title": "exponent",
            "description": "The register with the power of ten that the number is to be multiplied with, as SunSpec has its scale factors.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "examples": Object.freeze([
              "power_sf",
            ]),
          }),
          "missing": Object.freeze({
            "title": "missing",
            "description": "The number by which the device says that it has no value; the argument is then left out.",
            "type": "integer",
            "examples": Object.freeze([
              -32768,
            ]),
          }),
          "unit": Object.freeze({
            "title": "unit",
            "description": "Its unit (slave) address, in place of the interface's unit.",
            "type": "integer",
            "minimum": 0,
            "maximum": 255,
            "examples": Object.freeze([
              2,
            ]),
          }),
          "write": Object.freeze({
            "title": "write",
            "description": "Whether commands may write it.",
            "type": "boolean",
            "default": false,
            "examples": Object.freeze([
              true,
            ]),
          }),
          "multiple": Object.freeze({
            "title": "multiple",
            "description": "Whether the request for several registers writes it even where it is one, as some devices want it.",
            "type": "boolean",
            "default": false,
            "examples": Object.freeze([
              true,
            ]),
          }),
        }),
        "examples": Object.freeze([
          Object.freeze({
            "table": "holding",
            "address": 40083,
            "type": "int16",
          }),
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "power": Object.freeze({
            "table": "input",
            "address": 12,
            "type": "int16",
          }),
        }),
      ]),
    }),
    "polls": Object.freeze({
      "title": "polls",
      "description": "What is read again and again, by name; each is one message.",
      "type": "object",
      "maxProperties": 100,
      "propertyNames": Object.freeze({
        "pattern": "^[A-Za-z0-9_.-]{1,64}$",
        "expected": "a name of 1 to 64 letters, digits, _, - and .",
      }),
      "additionalProperties": Object.freeze({
        "title": "poll",
        "description": "Registers that are read together.",
        "type": "object",
        "expected": "a mapping such as { every: 10, registers: [power] }",
        "additionalProperties": false,
        "required": Object.freeze([
          "every",
          "registers",
        ]),
        "properties": Object.freeze({
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
          "registers": Object.freeze({
            "title": "registers",
            "description": "Names of registers.",
            "type": "array",
            "expected": "a list of names of registers",
            "minItems": 1,
            "maxItems": 2000,
            "uniqueItems": true,
            "items": Object.freeze({
              "title": "register",
              "description": "The name of a register.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "examples": Object.freeze([
                "power",
              ]),
            }),
            "examples": Object.freeze([
              Object.freeze([
                "power",
                "voltage",
              ]),
            ]),
          }),
          "only": Object.freeze({
            "title": "only",
            "description": "all: the message has every register. changes: it has those that changed since the message before, and there is none where nothing did.",
            "type": "string",
            "enum": Object.freeze([
              "all",
              "changes",
            ]),
            "default": "all",
            "examples": Object.freeze([
              "changes",
            ]),
          }),
          "message": Object.freeze({
            "title": "message",
            "description": "What the message says; the rest is that of the interface's message.",
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
              "action": Object.freeze({
                "title": "action",
                "description": "The action.",
                "type": "string",
                "maxLength": 256,
                "default": "MEASURED",
                "examples": Object.freeze([
                  "MEASURED",
                ]),
              }),
            }),
            "examples": Object.freeze([
              Object.freeze({
                "device": "Inverter",
                "action": "MEASURED",
              }),
            ]),
          }),
        }),
        "examples": Object.freeze([
          Object.freeze({
            "every": 10,
            "registers": Object.freeze([
              "power",
              "voltage",
            ]),
          }),
        ]),
      }),
      "default": Object.freeze({}),
      "examples": Object.freeze([
        Object.freeze({
          "fast": Object.freeze({
            "every": 1,
            "registers": Object.freeze([
              "power",
            ]),
          }),
        }),
      ]),
    }),
    "gap": Object.freeze({
      "title": "gap",
      "description": "How many registers or coils that nobody wants are read along, so that neighbours come in one answer; 0: only those that touch. A device that refuses them is then asked one by one.",
      "unit": "registers",
      "type": "integer",
      "minimum": 0,
      "maximum": 2000,
      "default": 8,
      "examples": Object.freeze([
        0,
      ]),
    }),
    "maxregisters": Object.freeze({
      "title": "maxregisters",
      "description": "How many registers one answer has at most; the standard allows 125.",
      "unit": "registers",
      "type": "integer",
      "minimum": 1,
      "maximum": 125,
      "default": 125,
      "examples": Object.freeze([
        64,
      ]),
    }),
    "maxcoils": Object.freeze({
      "title": "maxcoils",
      "description": "How many coils or discrete inputs one answer has at most; the standard allows 2000.",
      "unit": "coils",
      "type": "integer",
      "minimum": 1,
      "maximum": 2000,
      "default": 2000,
      "examples": Object.freeze([
        256,
      ]),
    }),
    "readback": Object.freeze({
      "title": "readback",
      "description": "Whether what a command has written is read again, and told as a status MEASURED.",
      "type": "boolean",
      "default": true,
      "examples": Object.freeze([
        false,
      ]),
    }),
  }),
  "definitions": Object.freeze({
    "value": sharedDefinitions["value"],
  }),
});
