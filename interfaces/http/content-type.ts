/** The codecs of `frame` that write text. */
const TEXTS = ['csv', 'pairs'];

/**
 * What a body is that a frame of a rule writes; a header `Content-Type` in the options goes before it.
 *
 * @example contentTypeOf({ json: { on: '<on>' } }) // 'application/json'
 */
export const contentTypeOf = (frame: unknown): string => {
  if (typeof frame !== 'object' || frame === null) return 'text/plain; charset=utf-8';
  if ('json' in frame || 'action-or-json' in frame) return 'application/json';
  if ('pairs' in frame && 'separator' in frame && frame.separator === '&')
    return 'application/x-www-form-urlencoded';
  return TEXTS.some((codec) => codec in frame)
    ? 'text/plain; charset=utf-8'
    : 'application/octet-stream';
};

/** The same of the body of a poll, by how it begins. */
export const contentTypeOfText = (body: string): string =>
  /^\s*[{[]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8';
