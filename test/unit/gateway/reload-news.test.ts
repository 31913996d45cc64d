/** The connection is simulated. */
import { ReloadNews } from '../../../src/gateway/reload-news.js';
import type { ClientState } from '../../../src/mqtt/client-state.js';
import type { Publication } from '../../../src/mqtt/publication.js';

const newsOf = (topic: string | undefined) => {
  const said: string[] = [];
  const link = {
    state: 'connected' as ClientState,
    fails: false,
    publish: async (publication: Publication) => {
      if (link.fails) throw new Error('lost');
      said.push(`${publication.topic} ${String(publication.payload)}`);
    },
  };
  return { news: new ReloadNews(link, topic), link, said };
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('the newest is told once, at the next connection where there is none', async () => {
  const { news, link, said } = newsOf('reload');
  link.state = 'waiting';
  news.tell('1');
  news.tell('2');
  link.state = 'connected';
  link.fails = true;
  news.connected();
  await turn();
  link.fails = false;
  for (let connections = 0; connections < 3; connections += 1) {
    news.connected();
    await turn();
  }
  expect(said).toEqual(['reload 2']);
});

test('without a topic nothing is told, and with another one the next is told there', async () => {
  const { news, said } = newsOf(undefined);
  news.tell('1');
  news.move('elsewhere');
  news.tell('2');
  await turn();
  expect(said).toEqual(['elsewhere 2']);
});

test('each result counts', () => {
  const { news } = newsOf(undefined);
  for (const result of ['applied', 'refused', 'applied', 'unchanged'] as const) news.count(result);
  expect(news.counters).toEqual({ applied: 2, refused: 1, unchanged: 1 });
});
