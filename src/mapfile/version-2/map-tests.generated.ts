// Generated from schemas/map-tests.schema.json by "npm run generate"; do not edit.

/**
 * Cases of a map in a file of their own, beside it: home.test.yaml for home.yaml. "mqttgateway map test" carries them out.
 */
export interface MapTests {
  /**
   * Where this schema is, for editors that look there.
   */
  $schema?: string;
  /**
   * The map, as a path beside this file; without it the one of the same name.
   */
  map?: string;
  /**
   * What the map must do: cases that "mqttgateway map test" carries out.
   *
   * @maxItems 10000
   */
  tests: Case[];
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
export const mapTestsSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://mqttgateway.example/schemas/map-tests.schema.json",
  "title": "cases of a map",
  "description": "Cases of a map in a file of their own, beside it: home.test.yaml for home.yaml. \"mqttgateway map test\" carries them out.",
  "type": "object",
  "additionalProperties": false,
  "required": Object.freeze([
    "tests",
  ]),
  "properties": Object.freeze({
    "$schema": Object.freeze({
      "title": "$schema",
      "description": "Where this schema is, for editors that look there.",
      "type": "string",
      "examples": Object.freeze([
        "../schemas/map-tests.schema.json",
      ]),
    }),
    "map": Object.freeze({
      "title": "map",
      "description": "The map, as a path beside this file; without it the one of the same name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": Object.freeze([
        "./home.yaml",
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
  }),
});
