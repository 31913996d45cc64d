import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { Capture, TextPattern } from '../definition/text-pattern.js';
import { type FieldPlace, fieldPlaces } from './field-places.js';

/** How a capture is written where it stands: as text, as a JSON value, as bytes. */
export type Spelling = 'text' | 'json' | 'bytes';

/** A capture where it stands in a route. */
export interface Occurrence extends Capture {
  readonly spelling: Spelling;
  readonly side: 'topic' | 'payload';
  /** Where it stands in a binary payload. */
  readonly field?: FieldPlace | undefined;
}

/** Collects captures: of a large map those of each route are looked at more than once. */
type Add = (capture: Capture, spelling: Spelling, field?: FieldPlace) => void;

const addText = (add: Add, pattern: TextPattern): void => {
  for (const part of pattern) if (typeof part !== 'string') add(part, 'text');
};

const addTemplate = (add: Add, template: JsonTemplate): void => {
  switch (template.kind) {
    case 'constant':
      return;
    case 'value':
      add(template.capture, 'json');
      return;
    case 'text':
      addText(add, template.text);
      return;
    case 'list':
      for (const item of template.items) addTemplate(add, item);
      return;
    case 'object':
      for (const [, member] of template.members) addTemplate(add, member);
  }
};

const addPayload = (add: Add, payload: PayloadDefinition): void => {
  switch (payload.codec) {
    case 'text':
      addText(add, payload.text);
      return;
    case 'json':
      addTemplate(add, payload.template);
      return;
    case 'csv':
      for (const field of payload.fields) addText(add, field);
      return;
    case 'pairs':
      for (const [, text] of payload.members) addText(add, text);
      return;
    case 'bytes':
    case 'hex':
    case 'base64':
      add(payload.capture, 'bytes');
      return;
    case 'fields':
      for (const place of fieldPlaces(payload.fields))
        add(
          { name: place.name, optional: false },
          place.comesBack === 'hex' ? 'bytes' : 'text',
          place,
        );
      return;
    case 'action-or-json':
      add({ name: 'action', optional: true }, 'text');
  }
};

/** Every capture of a route, in the order in which they stand. */
export const occurrencesOf = ({ topic, payload }: RouteDefinition): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  const addTo =
    (side: Occurrence['side']): Add =>
    ({ name, optional }, spelling, field) => {
      found.push({ name, optional, spelling, side, field });
    };
  const inTopic = addTo('topic');
  for (const level of topic.levels) if (!('any' in level)) addText(inTopic, level);
  if (topic.tail !== undefined) inTopic({ name: topic.tail, optional: false }, 'text');
  addPayload(addTo('payload'), payload);
  return found;
};
