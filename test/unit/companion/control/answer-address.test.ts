import { answerAddress } from '../../../../src/companion/control/answer-address.js';

const BASE = 'gw/bridge';

test('without a wish the answer goes beside the request', () => {
  expect(answerAddress({}, BASE, 'interface/list')).toEqual({
    topic: 'gw/bridge/response/interface/list',
  });
});

test('response topic and correlation data are honoured', () => {
  const correlationData = Buffer.from([0, 255]);
  expect(
    answerAddress({ properties: { responseTopic: 'me/answers', correlationData } }, BASE, 'info'),
  ).toEqual({ topic: 'me/answers', properties: { correlationData } });
});

test.each([
  ['', 'empty'],
  ['me/+', 'a wildcard'],
  ['$SYS/broker', "the broker's own"],
  ['gw/bridge/request/gateway/stop', 'a request'],
  ['me\u0000', 'NUL'],
])('an answer does not go to %j: %s', (responseTopic) => {
  expect(answerAddress({ properties: { responseTopic } }, BASE, 'info')).toBeUndefined();
});

test('correlation data has a bound', () => {
  const addressFor = (bytes: number) =>
    answerAddress({ properties: { correlationData: Buffer.alloc(bytes) } }, BASE, 'info');
  expect(addressFor(1024)?.properties?.correlationData).toHaveLength(1024);
  expect(addressFor(1025)).toBeUndefined();
});
