/** `import … from 'mqttgateway/interface'`: all that the author of a device interface uses. */
export { errorText } from '../errors/error-text.js';
export { GatewayError } from '../errors/gateway-error.js';
export {
  argumentOf,
  copyMessage,
  createMessage,
  type Message,
  type MessageParts,
  type MessageType,
  replyTo,
} from '../map/message.js';
export { defineInterface } from './define-interface.js';
export { importPackage } from './import-package.js';
export type {
  Action,
  CronOptions,
  DeviceInterface,
  InterfaceClaim,
  InterfaceContext,
  InterfaceDefinition,
  Json,
  JsonObject,
  KeptState,
  OptionProblem,
  OptionsSchema,
  OwnMessage,
  OwnPublication,
  OwnTopics,
  PeriodicHandle,
  PeriodOptions,
  TaskStatistics,
  TrafficDirection,
} from './interface-contract.js';
export type { Log, LogFields } from './log.js';
export { Throttle, type ThrottleOptions } from './throttle.js';
