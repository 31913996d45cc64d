/** `import … from 'mqttgateway/interface/service'`: all that the author of a service uses. */
export { defineService } from './define-service.js';
export { type JsonHandler, json } from './json-handler.js';
export type { Publishable } from './payload-of.js';
export type { Loop, PublishOptions, Service } from './service.js';
export type {
  FreeOptions,
  Handler,
  LoopDefinition,
  Received,
  ServiceDefinition,
  TextHandler,
} from './service-definition.js';
export type { ServiceState } from './service-state.js';
export type { Span } from './span.js';
