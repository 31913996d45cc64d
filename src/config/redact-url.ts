/**
 * A URL without its password.
 *
 * @example redactUrl('mqtt://me:hush@broker') // 'mqtt://me:***@broker'
 */
export const redactUrl = (url: string): string =>
  url.replace(/^([a-z]+:\/\/[^:@/]*):.*@/is, '$1:***@');
