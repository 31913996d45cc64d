import {
  Dialogue,
  type DialogueOptions,
  type Request,
  type Step,
} from '../../../src/wire/dialogue.js';

const request = (rule: string, changes: Partial<Request> = {}): Request => ({
  rule,
  frame: new TextEncoder().encode(rule),
  reply: [`${rule}-reply`],
  refused: [],
  timeoutMs: 100,
  retries: 1,
  ...changes,
});

const dialogue = (changes: Partial<DialogueOptions> = {}): Dialogue =>
  new Dialogue({
    handshake: [],
    polls: [],
    pauseMs: 0,
    silenceMs: 0,
    maxUnanswered: 3,
    writeMs: 1000,
    ...changes,
  });

/** `write read-power`, `failed read-power unanswered`, `lost silent`, `ready`. */
const told = (steps: readonly Step[]): string[] =>
  steps.map((step) => {
    const rule = 'request' in step ? ` ${step.request.rule}` : '';
    return `${step.kind}${rule}${'why' in step ? ` ${step.why}` : ''}`;
  });

test('the handshake goes one after the other, and nothing else before it is over', () => {
  const [hello, mode] = [request('hello'), request('mode', { reply: [] })];
  const command = request('open', { reply: [] });
  const talk = dialogue({ handshake: [hello, mode] });
  expect(told(talk.begin(0))).toEqual(['write hello']);
  expect(told(talk.send(command, 1))).toEqual([]);
  expect(told(talk.written(hello, 2))).toEqual([]);
  expect(told(talk.read('hello-reply', 50))).toEqual(['done hello', 'write mode']);
  expect(told(talk.written(mode, 51))).toEqual(['done mode', 'ready', 'write open']);
});

test('without a handshake it is ready at once', () => {
  expect(told(dialogue().begin(0))).toEqual(['ready']);
});

test('a handshake that is not answered, with its retries, is a loss', () => {
  const hello = request('hello');
  const talk = dialogue({ handshake: [hello] });
  talk.begin(0);
  talk.written(hello, 0);
  expect(talk.nextAtMs).toBe(100);
  expect(told(talk.due(99))).toEqual([]);
  expect(told(talk.due(100))).toEqual(['write hello']);
  talk.written(hello, 101);
  expect(told(talk.due(201))).toEqual(['failed hello unanswered', 'lost unanswered']);
});

test('an answer that comes before the line says written counts', () => {
  const power = request('power');
  const talk = dialogue();
  talk.begin(0);
  expect(told(talk.send(power, 0))).toEqual(['write power']);
  expect(talk.awaiting).toBe('power');
  expect(told(talk.read('power-reply', 1))).toEqual(['done power']);
  expect(told(talk.written(power, 2))).toEqual([]);
  expect(talk.awaiting).toBeUndefined();
});

test('what another rule reads is no answer', () => {
  const power = request('power');
  const talk = dialogue();
  talk.begin(0);
  talk.send(power, 0);
  talk.written(power, 0);
  expect(talk.read('alarm', 10)).toEqual([]);
  expect(talk.awaiting).toBe('power');
});

test('a refusal is sent again at once, and then fails', () => {
  const set = request('set', { refused: ['nak'] });
  const talk = dialogue();
  talk.begin(0);
  talk.send(set, 0);
  talk.written(set, 0);
  expect(told(talk.read('nak', 10))).toEqual(['write set']);
  talk.written(set, 11);
  expect(told(talk.read('nak', 20))).toEqual(['failed set refused']);
});

test('polls keep their beat, take turns, and are not sent twice where one came late', () => {
  const [fast, slow] = [request('fast'), request('slow')];
  const talk = dialogue({
    polls: [
      { request: fast, everyMs: 1000 },
      { request: slow, everyMs: 5000 },
    ],
  });
  expect(told(talk.begin(0))).toEqual(['ready', 'write fast']);
  talk.written(fast, 0);
  expect(told(talk.read('fast-reply', 10))).toEqual(['done fast', 'write slow']);
  talk.written(slow, 10);
  expect(told(talk.read('slow-reply', 20))).toEqual(['done slow']);
  expect(talk.nextAtMs).toBe(1000);
  // Nearly five periods late: once, and then again a whole period later.
  expect(told(talk.due(5900))).toEqual(['write fast']);
  talk.written(fast, 5900);
  expect(told(talk.read('fast-reply', 5910))).toEqual(['done fast', 'write slow']);
  talk.written(slow, 5910);
  talk.read('slow-reply', 5920);
  expect(talk.nextAtMs).toBe(6900);
});

test('a command goes before polls', () => {
  const [poll, command] = [request('poll'), request('command')];
  const talk = dialogue({ polls: [{ request: poll, everyMs: 10 }] });
  talk.begin(0);
  talk.written(poll, 0);
  expect(talk.send(command, 1)).toEqual([]);
  expect(told(talk.read('poll-reply', 50))).toEqual(['done poll', 'write command']);
});

test('a command that nobody waits for any more is not sent', () => {
  const [poll, command] = [request('poll'), request('command')];
  const talk = dialogue({ polls: [{ request: poll, everyMs: 1000 }] });
  talk.begin(0);
  talk.written(poll, 0);
  talk.send(command, 1);
  talk.withdraw(command);
  expect(told(talk.read('poll-reply', 50))).toEqual(['done poll']);
});

test('after an answer that never came, the line is left alone until it cannot come any more', () => {
  const [first, second] = [request('first', { retries: 0 }), request('second')];
  const talk = dialogue();
  talk.begin(0);
  talk.send(first, 0);
  talk.written(first, 0);
  expect(told(talk.due(100))).toEqual(['failed first unanswered']);
  expect(told(talk.send(second, 110))).toEqual([]);
  expect(talk.nextAtMs).toBe(200);
  // The late answer of the first is not taken for the second's.
  expect(talk.read('first-reply', 150)).toEqual([]);
  expect(told(talk.due(200))).toEqual(['write second']);
});

test('the pause stands between an answer and the next frame', () => {
  const [first, second] = [request('first'), request('second')];
  const talk = dialogue({ pauseMs: 30 });
  talk.begin(0);
  talk.send(first, 0);
  talk.written(first, 0);
  expect(told(talk.read('first-reply', 10))).toEqual(['done first']);
  expect(told(talk.send(second, 20))).toEqual([]);
  expect(told(talk.due(39))).toEqual([]);
  expect(told(talk.due(40))).toEqual(['write second']);
});

test('so many in a row without an answer are a loss; one answer begins the row anew', () => {
  const poll = request('poll', { retries: 0 });
  const talk = dialogue({ polls: [{ request: poll, everyMs: 1000 }], maxUnanswered: 2 });
  talk.begin(0);
  talk.written(poll, 0);
  expect(told(talk.due(100))).toEqual(['failed poll unanswered']);
  talk.due(1000);
  talk.written(poll, 1000);
  expect(told(talk.read('poll-reply', 1010))).toEqual(['done poll']);
  talk.due(2000);
  talk.written(poll, 2000);
  expect(told(talk.due(2100))).toEqual(['failed poll unanswered']);
  talk.due(3000);
  talk.written(poll, 3000);
  expect(told(talk.due(3100))).toEqual(['failed poll unanswered', 'lost unanswered']);
});

test('a device that is silent for too long is lost, and told once in each such time', () => {
  const talk = dialogue({ silenceMs: 500 });
  talk.begin(0);
  talk.heard(400);
  expect(talk.nextAtMs).toBe(900);
  expect(told(talk.due(899))).toEqual([]);
  expect(told(talk.due(900))).toEqual(['lost silent']);
  expect(talk.nextAtMs).toBe(1400);
});

test('a device that takes nothing is lost', () => {
  const command = request('open');
  const talk = dialogue({ writeMs: 300 });
  talk.begin(0);
  talk.send(command, 0);
  expect(talk.nextAtMs).toBe(300);
  expect(told(talk.due(300))).toEqual(['lost stuck']);
  expect(talk.nextAtMs).toBe(Infinity);
});

test('an answer to the second attempt: that to the first may still come, and is taken for no other', () => {
  const [first, second] = [request('first'), request('second', { reply: ['first-reply'] })];
  const talk = dialogue({ pauseMs: 5 });
  talk.begin(0);
  talk.send(first, 0);
  talk.written(first, 0);
  expect(told(talk.due(100))).toEqual(['write first']);
  talk.written(first, 100);
  expect(told(talk.read('first-reply', 120))).toEqual(['done first']);
  expect(told(talk.send(second, 121))).toEqual([]);
  expect(talk.awaiting).toBeUndefined();
  expect(talk.nextAtMs).toBe(220);
  expect(told(talk.due(220))).toEqual(['write second']);
});

test('after a refusal that was followed by an answer nothing is to come', () => {
  const [set, next] = [request('set', { refused: ['nak'] }), request('next')];
  const talk = dialogue({ pauseMs: 5 });
  talk.begin(0);
  talk.send(set, 0);
  talk.written(set, 0);
  talk.read('nak', 10);
  talk.written(set, 11);
  talk.read('set-reply', 20);
  talk.send(next, 21);
  expect(talk.nextAtMs).toBe(25);
});

test('the pause is kept where it is longer than a late answer may take', () => {
  const first = request('first', { retries: 0 });
  const talk = dialogue({ pauseMs: 500 });
  talk.begin(0);
  talk.send(first, 0);
  talk.written(first, 0);
  talk.due(100);
  talk.send(request('second'), 110);
  expect(talk.nextAtMs).toBe(600);
});

test('what the line says of the first attempt is not said of the second', () => {
  const set = request('set', { refused: ['nak'] });
  const talk = dialogue();
  talk.begin(0);
  talk.send(set, 0);
  expect(told(talk.read('nak', 10))).toEqual(['write set']);
  talk.written(set, 20);
  // The second is being written until 10 + 1000.
  expect(talk.nextAtMs).toBe(1010);
  talk.written(set, 30);
  expect(talk.nextAtMs).toBe(130);
});

test('time in which nothing was listened to is no silence, and makes no answer late', () => {
  const set = request('set');
  const talk = dialogue({ silenceMs: 50 });
  talk.begin(0);
  talk.send(set, 0);
  talk.written(set, 0);
  talk.deaf(1000);
  expect(talk.nextAtMs).toBe(1050);
  talk.heard(1051);
  expect(talk.nextAtMs).toBe(1100);
});

test('what awaits no answer does not show that the device is there', () => {
  const [ask, tell] = [request('ask', { retries: 0 }), request('tell', { reply: [] })];
  const talk = dialogue({ maxUnanswered: 2 });
  talk.begin(0);
  talk.send(ask, 0);
  talk.written(ask, 0);
  expect(told(talk.due(100))).toEqual(['failed ask unanswered']);
  talk.send(tell, 200);
  expect(told(talk.written(tell, 200))).toEqual(['done tell']);
  talk.send(ask, 300);
  talk.written(ask, 300);
  expect(told(talk.due(400))).toEqual(['failed ask unanswered', 'lost unanswered']);
});

test('the beat of a poll begins when the line is open', () => {
  const poll = request('poll');
  const talk = dialogue({ polls: [{ request: poll, everyMs: 1000 }] });
  expect(told(talk.begin(500))).toEqual(['ready', 'write poll']);
  talk.written(poll, 500);
  talk.read('poll-reply', 510);
  expect(talk.nextAtMs).toBe(1500);
});

test('asked for, every poll is sent at once, and then after its period again', () => {
  const [power, state] = [request('power'), request('state')];
  const talk = dialogue({
    polls: [
      { request: power, everyMs: 1000 },
      { request: state, everyMs: 3000 },
    ],
  });
  talk.begin(0);
  talk.written(power, 0);
  talk.read('power-reply', 1);
  talk.written(state, 1);
  talk.read('state-reply', 2);
  expect(talk.nextAtMs).toBe(1000);
  expect(told(talk.poll(400))).toEqual(['write power']);
  expect(told(talk.poll(401))).toEqual([]);
  talk.written(power, 402);
  expect(told(talk.read('power-reply', 403))).toEqual(['done power', 'write state']);
  talk.written(state, 404);
  talk.read('state-reply', 405);
  expect(told(talk.due(1000))).toEqual([]);
  expect(talk.nextAtMs).toBe(1400);
});
