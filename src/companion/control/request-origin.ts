import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { RequestOrigin } from './control-dispatch.js';

const MAX_PROPERTIES = 10;
const MAX_TEXT = 100;

const short = (text: string): string => text.slice(0, MAX_TEXT);

/** MQTT does not say who publishes: what is known is what the publisher says, over MQTT 5. */
export const originOf = (
  { properties = {} }: Pick<InboundMessage, 'properties'>,
  transaction: string | number | undefined,
): RequestOrigin => {
  const { responseTopic, correlationData, userProperties } = properties;
  const said = {
    ...(responseTopic !== undefined && { responseTopic: short(responseTopic) }),
    ...(correlationData !== undefined && {
      correlation: short(correlationData.toString('base64')),
    }),
    ...(userProperties !== undefined && {
      user: Object.fromEntries(
        Object.entries(userProperties)
          .slice(0, MAX_PROPERTIES)
          .map(([name, value]) => [short(name), short(String(value))]),
      ),
    }),
  };
  return { by: 'mqtt', transaction, said };
};
