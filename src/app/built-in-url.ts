/**
 * Where an interface that comes with mqttgateway is, for a thread or a process of its own.
 *
 * @example builtInUrl('dummy') // 'file:///…/dist/interfaces/dummy/index.js'
 */
export const builtInUrl = (name: string): string =>
  new URL(`../../interfaces/${name}/index.js`, import.meta.url).href;
