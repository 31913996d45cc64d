// Generated from interfaces/system/options.schema.json by "npm run generate"; do not edit.

/**
 * Options of the system interface: it tells how the computer is on which the gateway runs.
 */
export interface Options {
  /**
   * Time between two reports; 0: only when a command REPORT asks for one.
   */
  period?: number;
  /**
   * What is told. load: the average number of processes that want to run. cpu: how busy the processors were since the report before. memory, disk: size, what is left, and how full. temperature: each sensor that Linux knows. uptime: seconds since the computer was started.
   *
   * @minItems 1
   *
   * Items: One of them.
   */
  groups?: [
    'load' | 'cpu' | 'memory' | 'disk' | 'temperature' | 'uptime',
    ...('load' | 'cpu' | 'memory' | 'disk' | 'temperature' | 'uptime')[]
  ];
  /**
   * Folders, one on each disk that is told of; relative ones start at the folder of the configuration.
   *
   * @maxItems 32
   *
   * Items: A folder on the disk.
   */
  disks?: string[];
  /**
   * one: a message REPORT with all that is told. groups: a message for each group, with the action LOAD, CPU, MEMORY, DISK, TEMPERATURE or UPTIME.
   */
  messages?: 'one' | 'groups';
  /**
   * What the messages say beside action and arguments; the function is System where nothing else is said. A command that says something else is for another interface.
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
}

/** The schema itself (draft-07), frozen. */
export const optionsSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "SystemOptions",
  "description": "Options of the system interface: it tells how the computer is on which the gateway runs.",
  "type": "object",
  "additionalProperties": false,
  "properties": Object.freeze({
    "period": Object.freeze({
      "title": "period",
      "description": "Time between two reports; 0: only when a command REPORT asks for one.",
      "unit": "seconds",
      "type": "number",
      "minimum": 0,
      "maximum": 86400,
      "default": 60,
      "examples": Object.freeze([
        30,
      ]),
    }),
    "groups": Object.freeze({
      "title": "groups",
      "description": "What is told. load: the average number of processes that want to run. cpu: how busy the processors were since the report before. memory, disk: size, what is left, and how full. temperature: each sensor that Linux knows. uptime: seconds since the computer was started.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": Object.freeze({
        "title": "group",
        "description": "One of them.",
        "type": "string",
        "enum": Object.freeze([
          "load",
          "cpu",
          "memory",
          "disk",
          "temperature",
          "uptime",
        ]),
        "examples": Object.freeze([
          "load",
        ]),
      }),
      "default": Object.freeze([
        "load",
        "cpu",
        "memory",
        "disk",
        "temperature",
        "uptime",
      ]),
      "examples": Object.freeze([
        Object.freeze([
          "load",
          "temperature",
        ]),
      ]),
    }),
    "disks": Object.freeze({
      "title": "disks",
      "description": "Folders, one on each disk that is told of; relative ones start at the folder of the configuration.",
      "type": "array",
      "maxItems": 32,
      "uniqueItems": true,
      "items": Object.freeze({
        "title": "folder",
        "description": "A folder on the disk.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4096,
        "examples": Object.freeze([
          "/",
        ]),
      }),
      "default": Object.freeze([
        "/",
      ]),
      "examples": Object.freeze([
        Object.freeze([
          "/",
          "/var/log",
        ]),
      ]),
    }),
    "messages": Object.freeze({
      "title": "messages",
      "description": "one: a message REPORT with all that is told. groups: a message for each group, with the action LOAD, CPU, MEMORY, DISK, TEMPERATURE or UPTIME.",
      "type": "string",
      "enum": Object.freeze([
        "one",
        "groups",
      ]),
      "default": "one",
      "examples": Object.freeze([
        "groups",
      ]),
    }),
    "message": Object.freeze({
      "title": "message",
      "description": "What the messages say beside action and arguments; the function is System where nothing else is said. A command that says something else is for another interface.",
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
          "location": "Cellar",
        }),
      ]),
      "default": Object.freeze({}),
    }),
  }),
});
