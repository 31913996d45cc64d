/** `import … from 'mqttgateway/interface/service'`: all that the author of a service uses. */
export { defineService } from './define-service.js';
export { json } from './json.js';
export type { Publishable } from './payload-of.js';
export type {
  FreeOptions,
  Handler,
  JsonHandler,
  Loop,
  LoopDefinition,
  PublishOptions,
  Received,
  Service,
  TextHandler,
} from './service.js';
export type { ServiceDefinition } from './service-definition.js';
export type { ServiceState } from './service-state.js';
export type { Span } from './span.js';
