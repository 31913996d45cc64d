import { MAX_LINE, parseHostMessage } from '../../../src/isolation/host-message.js';

test.each([
  '{"type":"done","id":1}',
  '{"type":"done","id":1,"result":[]}',
  '{"type":"failed","id":2,"error":{"message":"no"}}',
  '{"type":"emit","id":1,"message":{"action":"RING"}}',
  '{"type":"lost","error":{"message":"gone"}}',
  '{"type":"log","level":"warn","text":"x","fields":{"code":3}}',
  '{"type":"refusals","count":3}',
  '{"type":"counts","counts":{"framesDropped":3,"unread":0}}',
  '{"type":"traffic","direction":"in","bytes":"AQI="}',
  '{"type":"publish","id":1,"topic":"a/b","payload":""}',
  '{"type":"will","topic":"a/b","payload":"0","retain":true}',
  '{"type":"publish","id":1,"topic":"a/b","base64":"AQI=","qos":2,"retain":true}',
  '{"type":"submit","id":2,"destination":"*","action":"Process","message":null}',
  '{"type":"subscribe","id":3,"filter":"a/#"}',
  '{"type":"unsubscribe","filter":"a/#"}',
  '{"type":"load","id":4}',
  '{"type":"save","id":5,"state":{}}',
  '{"type":"report","values":{"a":null}}',
])('%s is taken', (text) => {
  expect(parseHostMessage(text)).toEqual(JSON.parse(text));
});

const deep = `{"type":"done","id":1,"result":${'['.repeat(40)}${']'.repeat(40)}}`;

test.each([
  ['', 'no JSON'],
  ['[]', 'expected an object with a type'],
  ['null', 'expected an object with a type'],
  [
    '{"type":"constructor"}',
    'the type "constructor"; expected done, failed, emit, publish, will, submit, subscribe, unsubscribe, load, save, report, lost, log, refusals, counts, traffic',
  ],
  ['{"type":"done","id":0}', 'done with id 0; expected a positive integer'],
  ['{"type":"failed","id":1,"error":"no"}', 'failed with error "no"; expected an object'],
  ['{"type":"emit","id":1}', 'emit with message'],
  ['{"type":"log","level":"fatal","text":"x"}', 'level "fatal"; expected error, warn, info, debug'],
  ['{"type":"log","level":"info","text":5}', 'text 5; expected text'],
  ['{"type":"log","level":"info","text":"x","fields":[]}', 'expected an object'],
  ['{"type":"traffic","direction":"up","bytes":""}', 'direction "up"; expected in or out'],
  ['{"type":"refusals","count":-1}', 'count -1; expected a positive integer'],
  ['{"type":"counts","counts":{"a b":1}}', 'expected an object of names and integers from 0'],
  ['{"type":"counts","counts":{"a":-1}}', 'expected an object of names and integers from 0'],
  ['{"type":"will","topic":"a","payload":"x","retain":1}', 'retain 1; expected true or false'],
  ['{"type":"publish","id":1,"topic":"a"}', 'expected text here, or base64 in the member base64'],
  ['{"type":"publish","id":1,"topic":"a","payload":"x","base64":"AQI="}', 'payload "x"'],
  ['{"type":"publish","id":1,"topic":"a","base64":"AQI"}', 'expected text here, or base64'],
  ['{"type":"publish","id":1,"topic":"a","base64":"A-I="}', 'expected text here, or base64'],
  ['{"type":"publish","id":1,"topic":5,"payload":""}', 'topic 5; expected text'],
  ['{"type":"publish","id":1,"topic":"a","payload":"","qos":3}', 'qos 3; expected 0, 1 or 2'],
  [
    '{"type":"publish","id":1,"topic":"a","payload":"","retain":1}',
    'retain 1; expected true or false',
  ],
  ['{"type":"submit","id":1,"destination":"b","action":"Go"}', 'message empty'],
  ['{"type":"subscribe","filter":"a"}', 'id empty; expected a positive integer'],
  ['{"type":"unsubscribe","filter":null}', 'filter empty; expected text'],
  ['{"type":"save","id":1,"state":[]}', 'state an empty list; expected an object'],
  ['{"type":"report","values":3}', 'values 3; expected an object'],
  [deep, 'more than 32 levels'],
  [`"${'x'.repeat(MAX_LINE)}"`, 'at most 1049600'],
])('%.60s is refused', (text, why) => {
  expect(() => parseHostMessage(text)).toThrow(
    expect.objectContaining({ code: 'INTERFACE_PROTOCOL', message: expect.stringContaining(why) }),
  );
});
