// Generated from schemas/map-1.schema.json by "npm run generate"; do not edit.

/**
 * A message map, version 1: how the keywords of MQTT topics and payloads translate to those of the device interfaces, and back. Topics are root/function/gateway/location/device/sender/type, where type is C (command) or S (status); the payload is the action, or a JSON object with the action and its arguments.
 */
export interface MapFile {
  /**
   * Where this schema is, for editors that look there.
   */
  $schema?: string;
  /**
   * The version of the map language; version 2 has routes.
   */
  version?: 1;
  /**
   * The first level of every topic that is published: one word without slash and wildcards. May be empty.
   */
  root: string;
  /**
   * The MQTT filters to subscribe to. + stands for one level, # for all levels that follow.
   *
   * @maxItems 1000
   *
   * Items: One MQTT filter.
   */
  topics: string[];
  /**
   * What a device is for: lighting, security, audio and video.
   */
  function: Vocabulary;
  /**
   * Which gateway manages the device.
   */
  gateway: Vocabulary;
  /**
   * Where the device acts.
   */
  location: Vocabulary;
  /**
   * The device itself.
   */
  device: Vocabulary;
  /**
   * Who sent the message. Outbound messages without a sender get the name of the gateway.
   */
  sender: Vocabulary;
  /**
   * What to do, or what happened.
   */
  action: Vocabulary;
  /**
   * The names of the arguments of an action.
   */
  argkey: Vocabulary;
  /**
   * The values of the arguments of an action.
   */
  argvalue: Vocabulary;
}
/**
 * The keywords of one field: internal keyword to MQTT keywords. An empty keyword stays empty.
 */
export interface Vocabulary {
  /**
   * none: every keyword passes unchanged. loose: known keywords are translated, others pass. strict: keywords that are not in the map are refused.
   */
  maptype: 'none' | 'loose' | 'strict';
  /**
   * The table: each internal keyword with the list of its MQTT keywords. The first is the one that is published; the others are aliases that are understood too.
   */
  map?: {
    /**
     * The MQTT keywords of one internal keyword, the canonical one first.
     *
     * @minItems 1
     * @maxItems 1000
     *
     * Items: One MQTT keyword.
     */
    [k: string]: [string, ...string[]];
  };
}

/** The schema itself (draft-07), frozen. */
export const mapFileSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://mqttgateway.example/schemas/map-1.schema.json",
  "title": "MapFile",
  "description": "A message map, version 1: how the keywords of MQTT topics and payloads translate to those of the device interfaces, and back. Topics are root/function/gateway/location/device/sender/type, where type is C (command) or S (status); the payload is the action, or a JSON object with the action and its arguments.",
  "type": "object",
  "additionalProperties": false,
  "required": Object.freeze([
    "root",
    "topics",
    "function",
    "gateway",
    "location",
    "device",
    "sender",
    "action",
    "argkey",
    "argvalue",
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
      "description": "The version of the map language; version 2 has routes.",
      "type": "integer",
      "enum": Object.freeze([
        1,
      ]),
      "default": 1,
      "examples": Object.freeze([
        1,
      ]),
    }),
    "root": Object.freeze({
      "title": "root",
      "description": "The first level of every topic that is published: one word without slash and wildcards. May be empty.",
      "type": "string",
      "maxLength": 256,
      "examples": Object.freeze([
        "home",
      ]),
    }),
    "topics": Object.freeze({
      "title": "topics",
      "description": "The MQTT filters to subscribe to. + stands for one level, # for all levels that follow.",
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
          "home/+/+/kitchen/+/+/C",
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze([
          "home/lighting/+/+/+/+/C",
          "home/+/mygateway/+/+/+/C",
        ]),
      ]),
    }),
    "function": Object.freeze({
      "title": "function",
      "description": "What a device is for: lighting, security, audio and video.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "strict",
          "map": Object.freeze({
            "Lighting": Object.freeze([
              "lighting",
              "lights",
            ]),
          }),
        }),
      ]),
    }),
    "gateway": Object.freeze({
      "title": "gateway",
      "description": "Which gateway manages the device.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "none",
        }),
      ]),
    }),
    "location": Object.freeze({
      "title": "location",
      "description": "Where the device acts.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "loose",
          "map": Object.freeze({
            "DiningRm": Object.freeze([
              "dining_room",
            ]),
          }),
        }),
      ]),
    }),
    "device": Object.freeze({
      "title": "device",
      "description": "The device itself.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "none",
        }),
      ]),
    }),
    "sender": Object.freeze({
      "title": "sender",
      "description": "Who sent the message. Outbound messages without a sender get the name of the gateway.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "none",
        }),
      ]),
    }),
    "action": Object.freeze({
      "title": "action",
      "description": "What to do, or what happened.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "strict",
          "map": Object.freeze({
            "POWER_ON": Object.freeze([
              "audio_on",
            ]),
          }),
        }),
      ]),
    }),
    "argkey": Object.freeze({
      "title": "argkey",
      "description": "The names of the arguments of an action.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "loose",
          "map": Object.freeze({
            "Level": Object.freeze([
              "level",
              "brightness",
            ]),
          }),
        }),
      ]),
    }),
    "argvalue": Object.freeze({
      "title": "argvalue",
      "description": "The values of the arguments of an action.",
      "allOf": Object.freeze([
        Object.freeze({
          "$ref": "#/definitions/vocabulary",
        }),
      ]),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "loose",
          "map": Object.freeze({
            "MAX": Object.freeze([
              "full",
              "max",
            ]),
          }),
        }),
      ]),
    }),
  }),
  "definitions": Object.freeze({
    "vocabulary": Object.freeze({
      "title": "Vocabulary",
      "description": "The keywords of one field: internal keyword to MQTT keywords. An empty keyword stays empty.",
      "type": "object",
      "additionalProperties": false,
      "required": Object.freeze([
        "maptype",
      ]),
      "properties": Object.freeze({
        "maptype": Object.freeze({
          "title": "maptype",
          "description": "none: every keyword passes unchanged. loose: known keywords are translated, others pass. strict: keywords that are not in the map are refused.",
          "type": "string",
          "enum": Object.freeze([
            "none",
            "loose",
            "strict",
          ]),
          "examples": Object.freeze([
            "strict",
          ]),
        }),
        "map": Object.freeze({
          "title": "map",
          "description": "The table: each internal keyword with the list of its MQTT keywords. The first is the one that is published; the others are aliases that are understood too.",
          "type": "object",
          "maxProperties": 100000,
          "additionalProperties": Object.freeze({
            "title": "MQTT keywords",
            "description": "The MQTT keywords of one internal keyword, the canonical one first.",
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
              "Lighting": Object.freeze([
                "lighting",
                "lights",
              ]),
              "Climate": Object.freeze([
                "climate",
              ]),
            }),
          ]),
        }),
      }),
      "if": Object.freeze({
        "properties": Object.freeze({
          "maptype": Object.freeze({
            "enum": Object.freeze([
              "loose",
              "strict",
            ]),
          }),
        }),
        "required": Object.freeze([
          "maptype",
        ]),
      }),
      "then": Object.freeze({
        "required": Object.freeze([
          "map",
        ]),
      }),
      "examples": Object.freeze([
        Object.freeze({
          "maptype": "strict",
          "map": Object.freeze({
            "Lighting": Object.freeze([
              "lighting",
            ]),
          }),
        }),
      ]),
    }),
  }),
});
