import type { CodeEntry } from './codes/code-entry.js';
import { COMMAND_CODES } from './codes/command.js';
import { CONFIG_CODES } from './codes/config.js';
import { CONTROL_CODES } from './codes/control.js';
import { DOCUMENT_CODES } from './codes/document.js';
import { HTTP_CODES } from './codes/http.js';
import { INTERFACE_CODES } from './codes/interface.js';
import { MAP_CODES } from './codes/map.js';
import { MQTT_CODES } from './codes/mqtt.js';
import { OUTBOX_CODES } from './codes/outbox.js';
import { QUEUE_CODES } from './codes/queue.js';
import { RECORDING_CODES } from './codes/recording.js';
import { RELOAD_CODES } from './codes/reload.js';
import { SCHEDULE_CODES } from './codes/schedule.js';
import { SERVICE_CODES } from './codes/service.js';
import { TRANSLATION_CODES } from './codes/translation.js';
import { TWIN_CODES } from './codes/twin.js';
import { UNIT_CODES } from './codes/unit.js';

/** Every stable error code; a test shows that each one is raised, documented and asserted. */
export const CODES = {
  ...DOCUMENT_CODES,
  ...MAP_CODES,
  ...TRANSLATION_CODES,
  ...CONFIG_CODES,
  ...MQTT_CODES,
  ...INTERFACE_CODES,
  ...HTTP_CODES,
  ...OUTBOX_CODES,
  ...QUEUE_CODES,
  ...RECORDING_CODES,
  ...RELOAD_CODES,
  ...CONTROL_CODES,
  ...SCHEDULE_CODES,
  ...SERVICE_CODES,
  ...TWIN_CODES,
  ...UNIT_CODES,
  ...COMMAND_CODES,
} as const satisfies Record<string, CodeEntry>;

export type ErrorCode = keyof typeof CODES;

/** The entry of a code, with the optional members visible. */
export const codeEntry = (code: ErrorCode): CodeEntry => CODES[code];
