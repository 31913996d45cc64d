import type { PayloadDefinition } from '../definition/payload-definition.js';
import type { Capture } from '../definition/text-pattern.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { RouteValues } from '../route/route-values.js';
import type { Slot } from '../route/slot.js';
import { actionOrJsonCodec } from './action-or-json-codec.js';
import { bytesCodec } from './bytes-codec.js';
import { csvCodec } from './csv-codec.js';
import { fieldsCodec } from './fields-codec.js';
import { jsonCodec } from './json-codec.js';
import { compileRest } from './json-rest.js';
import { pairsCodec } from './pairs-codec.js';
import type { PayloadCodec } from './payload-codec.js';
import { textCodec } from './text-codec.js';

/** What a payload is compiled with. */
export interface PayloadContext {
  readonly slotOf: (capture: Capture) => Slot;
  readonly values: RouteValues;
  /** The arguments that the route names by a capture or a constant. */
  readonly named: ReadonlySet<string>;
  /** The arguments that are not printed. */
  readonly ignored: ReadonlySet<string>;
  /** The member of a JSON payload that has the id of the publication. */
  readonly idMember: string | undefined;
}

/**
 * MQTT carries UTF-8, which has no half of a surrogate pair: printed, it would come back as another
 * character (M2.5).
 */
const wellFormed = ({ read, print }: PayloadCodec): PayloadCodec => ({
  read,
  print: (message, key) => {
    const made = print(message, key);
    return typeof made === 'string' && !made.isWellFormed()
      ? new Refusal(
          'MAP_BAD_TOKEN',
          () => `payload ${quoted(made)} has half of a surrogate pair, which UTF-8 cannot say`,
        )
      : made;
  },
});

const compileCodec = (
  definition: PayloadDefinition,
  { slotOf, values, named, ignored, idMember }: PayloadContext,
): PayloadCodec => {
  switch (definition.codec) {
    case 'text':
      return textCodec(definition.text, slotOf);
    case 'json':
      return jsonCodec(definition.template, {
        slotOf,
        rest: compileRest(values, named, ignored),
        apart: idMember,
      });
    case 'csv':
      return csvCodec(definition.separator, definition.fields, slotOf);
    case 'pairs':
      return pairsCodec(definition, slotOf);
    case 'bytes':
    case 'hex':
    case 'base64':
      return bytesCodec(definition.codec, slotOf(definition.capture));
    case 'fields':
      return fieldsCodec(definition.fields, slotOf);
    case 'action-or-json':
      return actionOrJsonCodec(values.of('action'), compileRest(values, named, ignored));
  }
};

/** Compiles a payload (M4). */
export const compilePayload = (
  definition: PayloadDefinition,
  context: PayloadContext,
): PayloadCodec => wellFormed(compileCodec(definition, context));
