/**
 * A text whose URLs have no passwords.
 *
 * @example redactUrl('mqtt://me:hush@broker') // 'mqtt://me:***@broker'
 */
export const redactUrl = (text: string): string =>
  text.replace(/(?<![a-z0-9+.-])([a-z][a-z0-9+.-]*:\/\/[^\s:@/"']*):\S{0,4096}@/gi, '$1:***@');
