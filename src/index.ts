/** `import … from 'mqttgateway'`: the gateway as a library. */
export type { Configuration, LoadedConfiguration } from './config/configuration.js';
export { loadConfiguration } from './config/load-configuration.js';
export { CODES, type ErrorCode } from './errors/codes.js';
export { EXIT, type ExitCode } from './errors/exit-code.js';
export { GatewayError } from './errors/gateway-error.js';
export type { Problem } from './errors/problem.js';
export { Gateway } from './gateway/gateway.js';
export type { GatewayOptions } from './gateway/gateway-options.js';
export type { GatewayStatus } from './gateway/gateway-status.js';
export { compileMap } from './map/compile-map.js';
export type { CompiledMap } from './map/compiled-map.js';
export {
  argumentOf,
  copyMessage,
  createMessage,
  type Message,
  replyTo,
} from './map/message.js';
export { topicMatches } from './map/mqtt-topic.js';
export { fromVersion1 } from './map/version-1.js';
export { expressionsFor } from './mapfile/expressions-for.js';
export { loadMap } from './mapfile/load-map.js';
export { callback, type VisitorSubscription } from './mqtt/callback.js';
export { startEmbeddedBroker } from './mqtt/embedded-broker.js';
export type { InboundMessage } from './mqtt/inbound-message.js';
export { MgClient } from './mqtt/mg-client.js';
export type { MgClientOptions } from './mqtt/mg-client-options.js';
export { type MessageTuple, multiple } from './mqtt/multiple.js';
export type { MadePassword, PasswordSource } from './mqtt/password.js';
export type { Publication } from './mqtt/publication.js';
export { publishOnce } from './mqtt/publish-once.js';
export { simple } from './mqtt/simple.js';
export { single } from './mqtt/single.js';
export type { SentMessage, VisitorOptions } from './mqtt/visit.js';
