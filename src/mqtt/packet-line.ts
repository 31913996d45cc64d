import type { Packet } from 'mqtt';
import { escapeControl } from '../errors/escape-control.js';

const MAX_TOPIC = 200;

const topicText = (topic: string): string => `"${escapeControl(topic.slice(0, MAX_TOPIC))}"`;

const idText = ({ messageId }: { readonly messageId?: number | undefined }): string =>
  messageId === undefined ? '' : ` id=${messageId}`;

const codeText = (code: number | undefined): string =>
  code === undefined ? '' : ` code=0x${code.toString(16).padStart(2, '0')}`;

const detailOf = (packet: Packet): string => {
  switch (packet.cmd) {
    case 'connect':
      // Neither user name nor password.
      return ` client id "${escapeControl(packet.clientId)}" version=${packet.protocolVersion ?? 4} clean=${packet.clean === true} keepalive=${packet.keepalive ?? 0}${packet.will ? ` will=${topicText(packet.will.topic)}` : ''}`;
    case 'connack':
      return `${codeText(packet.reasonCode ?? packet.returnCode)} session=${packet.sessionPresent}`;
    case 'publish':
      return `${idText(packet)} ${topicText(packet.topic)} qos=${packet.qos}${packet.retain ? ' retain' : ''}${packet.dup ? ' dup' : ''} ${packet.payload.length} bytes`;
    case 'subscribe':
      return `${idText(packet)} ${packet.subscriptions.map(({ topic, qos }) => `${topicText(topic)} qos=${qos}`).join(', ')}`;
    case 'unsubscribe':
      return `${idText(packet)} ${packet.unsubscriptions.map(topicText).join(', ')}`;
    case 'suback':
      return `${idText(packet)} ${packet.granted.map(String).join(' ')}`;
    case 'puback':
    case 'pubrec':
    case 'pubrel':
    case 'pubcomp':
      return `${idText(packet)}${codeText(packet.reasonCode)}`;
    case 'disconnect':
      return codeText(packet.reasonCode);
    default:
      return '';
  }
};

/**
 * One line about a packet, without payload and credentials.
 *
 * @example packetLine('sent', packet) // 'sent PUBLISH id=7 "home/light" qos=1 5 bytes'
 */
export const packetLine = (direction: 'sent' | 'received', packet: Packet): string =>
  `${direction} ${packet.cmd.toUpperCase()}${detailOf(packet)}`;
