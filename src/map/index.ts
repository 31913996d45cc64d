/** `import … from 'mqttgateway/map'`: the message map alone; runs in a browser too. */
export { GatewayError } from '../errors/gateway-error.js';
export { checkVersion1 } from './check-version-1.js';
export { compileMap } from './compile-map.js';
export type {
  CompiledMap,
  Expression,
  ExpressionCompiler,
  Reading,
  Translation,
} from './compiled-map.js';
export type { MapDefinition } from './definition/map-definition.js';
export type { RouteDefinition } from './definition/route-definition.js';
export type { ValueDefinition } from './definition/value-definition.js';
export {
  argumentOf,
  copyMessage,
  createMessage,
  type Message,
  type MessageParts,
  replyTo,
} from './message.js';
export { messageText } from './message-text.js';
export { filterFault, topicFault, topicMatches } from './mqtt-topic.js';
export { parseMessage } from './parse-message.js';
export { unmapped } from './unmapped.js';
export { fromVersion1, type Version1Map } from './version-1.js';
