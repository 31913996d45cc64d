import { attemptRecords } from '../app/attempt-records.js';
import { translationRecord } from '../app/translation-record.js';
import { escapeControl } from '../errors/escape-control.js';
import { EXIT, type ExitCode } from '../errors/exit-code.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap, Translation } from '../map/compiled-map.js';
import type { Message } from '../map/message.js';
import { parseWrittenMessage } from '../map/parse-written-message.js';
import type { LoadedMap } from './loaded-map.js';
import { publicationText } from './publication-text.js';
import type { Terminal } from './terminal.js';
import { attemptLines } from './try-inbound.js';

const messageOf = (text: string): Message => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new GatewayError('COMMAND_USAGE', `--message is not JSON: ${text}`, {
      hint: `for example '{"type":"command","function":"Lighting","action":"LIGHT_ON"}'`,
      cause,
    });
  }
  return parseWrittenMessage(given);
};

const printed = (map: CompiledMap, message: Message): readonly Translation[] | GatewayError => {
  try {
    return map.toMqtt(message);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};

/** `map try MAP --message JSON`: what is published, and which routes were tried. */
export const tryOutbound = (
  { map, both, definition }: LoadedMap,
  text: string,
  json: boolean,
  terminal: Terminal,
): ExitCode => {
  const message = messageOf(text);
  const made = printed(both, message);
  if (definition.version === 1) {
    if (made instanceof GatewayError) throw made;
    for (const { topic, payload } of made)
      terminal.out(
        json ? JSON.stringify({ topic, payload }) : escapeControl(`${topic}  ${String(payload)}`),
      );
    return EXIT.ok;
  }
  const attempts = both.attemptsOut(message);
  const accepted = !(made instanceof GatewayError || printed(map, message) instanceof GatewayError);
  if (json)
    terminal.out(
      JSON.stringify({
        ...(made instanceof GatewayError
          ? { error: { code: made.code, message: made.message } }
          : { publications: made.map(translationRecord) }),
        attempts: attemptRecords(attempts),
        accepted,
      }),
    );
  else {
    for (const line of attemptLines(attempts)) terminal.say(line);
    if (made instanceof GatewayError) terminal.complain([made]);
    else for (const translation of made) terminal.out(publicationText(translation));
  }
  if (made instanceof GatewayError) return EXIT.failures;
  if (!accepted && !json)
    terminal.say(
      `note: the gateway does not publish it: with role ${definition.role}, a ${message.type} of this route does not go out`,
    );
  return EXIT.ok;
};
