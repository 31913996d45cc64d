import type { DocumentPath } from '../../errors/problem.js';
import type { RouteFile } from './map-part.js';
import type { RoutePlace } from './route-place.js';

type PayloadFile = Exclude<RouteFile['payload'], string>;
/** A field that is no literal. */
export type FieldFile = Exclude<NonNullable<PayloadFile['fields']>[number], string>;

const NAME = /^(?!root$)[\p{L}\p{N}_.-]{1,64}$/u;

/** A field that is being read: where it stands. */
export interface FieldPlace {
  readonly route: RoutePlace;
  readonly path: DocumentPath;
}

/** Tells what is wrong with a key of a field, or with the field itself. */
export const tellField = (
  { route, path }: FieldPlace,
  key: readonly (string | number)[],
  message: string,
  { hint, onKey }: { readonly hint: string; readonly onKey?: boolean },
): undefined => {
  route.part.list.error('MAP_BAD_PAYLOAD', [...path, ...key], `route ${route.name}: ${message}`, {
    hint,
    ...(onKey === true && { onKey }),
  });
  return undefined;
};

/** A name that a field captures; its use is noted. */
export const useName = (
  { route, path }: FieldPlace,
  key: readonly string[],
  name: string,
): void => {
  const { part, uses } = route;
  const at = [...path, ...key];
  if (NAME.test(name)) {
    uses.push({
      name,
      optional: false,
      offset: 0,
      length: name.length,
      path: at,
      text: name,
      inTopic: false,
    });
    return;
  }
  const plain = /^<?([\p{L}\p{N}_.-]{1,64})[?*]?>?[?*]?$/u.exec(name)?.[1];
  part.list.error(
    'MAP_BAD_PATTERN',
    at,
    `route ${route.name}: ${JSON.stringify(name.slice(0, 80))} is not a name; a name has 1 to 64 letters, digits, _, - and .`,
    {
      hint:
        plain === undefined || plain === 'root'
          ? 'Write type, a field of the message such as action, or the name of an argument.'
          : `Write name: ${plain}; a field is always there.`,
    },
  );
};
