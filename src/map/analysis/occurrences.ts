import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { Capture, TextPattern } from '../definition/text-pattern.js';

/** How a capture is written where it stands: as text, as a JSON value, as bytes. */
export type Spelling = 'text' | 'json' | 'bytes';

/** A capture where it stands in a route. */
export interface Occurrence extends Capture {
  readonly spelling: Spelling;
  readonly side: 'topic' | 'payload';
}

const inText = (pattern: TextPattern): Capture[] =>
  pattern.filter((part): part is Capture => typeof part !== 'string');

const inTemplate = (template: JsonTemplate): (Capture & { spelling: Spelling })[] => {
  switch (template.kind) {
    case 'constant':
      return [];
    case 'value':
      return [{ ...template.capture, spelling: 'json' }];
    case 'text':
      return inText(template.text).map((capture) => ({ ...capture, spelling: 'text' }));
    case 'list':
      return template.items.flatMap(inTemplate);
    case 'object':
      return template.members.flatMap(([, member]) => inTemplate(member));
  }
};

const asText = (captures: readonly Capture[]): (Capture & { spelling: Spelling })[] =>
  captures.map((capture) => ({ ...capture, spelling: 'text' }));

const inPayload = (payload: PayloadDefinition): (Capture & { spelling: Spelling })[] => {
  switch (payload.codec) {
    case 'text':
      return asText(inText(payload.text));
    case 'json':
      return inTemplate(payload.template);
    case 'csv':
      return asText(payload.fields.flatMap(inText));
    case 'pairs':
      return asText(payload.members.flatMap(([, text]) => inText(text)));
    case 'bytes':
    case 'hex':
    case 'base64':
      return [{ ...payload.capture, spelling: 'bytes' }];
    case 'action-or-json':
      return [{ name: 'action', optional: true, spelling: 'text' }];
  }
};

/** Every capture of a route, in the order in which they stand. */
export const occurrencesOf = ({ topic, payload }: RouteDefinition): readonly Occurrence[] => {
  const levels = topic.levels.flatMap((level) => ('any' in level ? [] : inText(level)));
  const tail = topic.tail === undefined ? [] : [{ name: topic.tail, optional: false }];
  return [
    ...asText([...levels, ...tail]).map((found) => ({ ...found, side: 'topic' as const })),
    ...inPayload(payload).map((found) => ({ ...found, side: 'payload' as const })),
  ];
};
