// Generated from interfaces/dummy/options.schema.json by "npm run generate"; do not edit.

/**
 * Options of the dummy interface: it needs no device, logs each command, and emits a message now and then.
 */
export interface Options {
  /**
   * Not used: the name of a port, as the original's example has it.
   */
  port?: string;
  /**
   * Time between two emitted messages, in seconds; 0 emits nothing.
   */
  period?: number;
  /**
   * What is emitted. mute: the original's command MUTE_ON for the office. The others: a status SIGNAL whose argument Value is a number; the map has to know SIGNAL, as interfaces/dummy/example.map.yaml does (maps/dummy.yaml does not).
   */
  signal?: 'mute' | 'constant' | 'step' | 'sine' | 'random';
  /**
   * The least value of a signal; the value of a constant one.
   */
  low?: number;
  /**
   * The greatest value of a signal; not below low.
   */
  high?: number;
  /**
   * How many messages one period of a step or sine takes.
   */
  cycle?: number;
  /**
   * Whether each command is answered with a status that carries response OK.
   */
  reply?: boolean;
}

/** The schema itself (draft-07), frozen. */
export const optionsSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "DummyOptions",
  "description": "Options of the dummy interface: it needs no device, logs each command, and emits a message now and then.",
  "type": "object",
  "additionalProperties": false,
  "properties": Object.freeze({
    "port": Object.freeze({
      "title": "port",
      "description": "Not used: the name of a port, as the original's example has it.",
      "type": "string",
      "default": "",
      "examples": Object.freeze([
        "/dev/tty",
      ]),
    }),
    "period": Object.freeze({
      "title": "period",
      "description": "Time between two emitted messages, in seconds; 0 emits nothing.",
      "type": "number",
      "minimum": 0,
      "maximum": 86400,
      "default": 30,
      "examples": Object.freeze([
        30,
      ]),
    }),
    "signal": Object.freeze({
      "title": "signal",
      "description": "What is emitted. mute: the original's command MUTE_ON for the office. The others: a status SIGNAL whose argument Value is a number; the map has to know SIGNAL, as interfaces/dummy/example.map.yaml does (maps/dummy.yaml does not).",
      "type": "string",
      "enum": Object.freeze([
        "mute",
        "constant",
        "step",
        "sine",
        "random",
      ]),
      "default": "mute",
      "examples": Object.freeze([
        "sine",
      ]),
    }),
    "low": Object.freeze({
      "title": "low",
      "description": "The least value of a signal; the value of a constant one.",
      "type": "number",
      "default": 0,
      "examples": Object.freeze([
        0,
      ]),
    }),
    "high": Object.freeze({
      "title": "high",
      "description": "The greatest value of a signal; not below low.",
      "type": "number",
      "default": 100,
      "examples": Object.freeze([
        100,
      ]),
    }),
    "cycle": Object.freeze({
      "title": "cycle",
      "description": "How many messages one period of a step or sine takes.",
      "type": "integer",
      "minimum": 2,
      "maximum": 100000,
      "default": 12,
      "examples": Object.freeze([
        12,
      ]),
    }),
    "reply": Object.freeze({
      "title": "reply",
      "description": "Whether each command is answered with a status that carries response OK.",
      "type": "boolean",
      "default": false,
      "examples": Object.freeze([
        true,
      ]),
    }),
  }),
});
