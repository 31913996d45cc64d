// A process that loads and checks maps and configurations out of the build, one after another, and
// says what is wrong with how that went. By itself, so that one that hangs is seen, and the time that
// it takes is its own.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, folder] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(dist, 'src', path)).href);
const [
  { planApp },
  { loadConfiguration },
  { CODES },
  { renderProblems },
  { compileMap },
  { analysedMap },
  { expressionsFor },
  { loadMap },
] = await Promise.all(
  [
    'app/plan-app.js',
    'config/load-configuration.js',
    'errors/codes.js',
    'errors/render-problems.js',
    'map/compile-map.js',
    'mapfile/analysed-map.js',
    'mapfile/expressions-for.js',
    'mapfile/load-map.js',
  ].map(load),
);

const isCoded = (error) => Object.hasOwn(CODES, error?.code ?? '');

/** What nobody may read, in a problem. */
const UNREADABLE = /\[object |\bNaN\b|^\s+at \S+ \(/m;

const faultsOf = (problems) => {
  const shown = renderProblems(problems, { format: 'text' });
  return [
    ...problems
      .filter((problem) => !isCoded(problem) || !/^(error|warning)$/.test(problem.severity))
      .map((problem) => `no code: ${JSON.stringify(problem)}`),
    ...problems
      .filter(({ message, hint = '' }) => UNREADABLE.test(message) || UNREADABLE.test(hint))
      .map(({ message }) => `unreadable: ${message}`),
    ...(problems.length > 0 && shown === '' ? ['problems that nobody sees'] : []),
  ];
};

/** Nothing but refusals, with whatever is read and printed. */
const tryMap = (map) => {
  const { routes } = map.definition;
  const topics = ['', 'a', 'a/b/c', '/', 'home/lighting//kitchen//app/C', '$SYS/x', '\u{1f4a5}'];
  const payloads = ['', '{}', '{"a":[1,{"b":null}]}', 'ON', '1e999', '\u0000'];
  const given = ['command', 'status'].map((type) => ({
    ...{ type, function: 'f', gateway: '', location: 'l', device: 'd', sender: '', action: 'a' },
    arguments: { level: '1e308', text: '' },
  }));
  const calls = [
    ...topics.flatMap((topic) => payloads.map((text) => () => map.read(topic, Buffer.from(text)))),
    ...given.map((message) => () => map.toMqtt(message)),
  ];
  for (const call of calls)
    try {
      call();
    } catch (error) {
      if (!isCoded(error)) return [`translating throws ${error?.stack ?? error}`];
    }
  return routes.length === 0 && map.definition.version === 2 ? ['a map without routes'] : [];
};

const WORK = {
  map: async (path) => {
    const { problems, definition } = await analysedMap(await loadMap(path, 'mutant.yaml'));
    if (definition === undefined) return { problems, passes: false, faults: [] };
    const map = compileMap(definition, 'gw', await expressionsFor(definition));
    return { problems, passes: true, faults: tryMap(map) };
  },
  configuration: async (path, plans) => {
    const cwd = dirname(path);
    const loaded = loadConfiguration({ file: path, cwd, environment: {} });
    if (!plans) return { problems: loaded.problems, passes: true, faults: [] };
    const { problems, plan } = await planApp(loaded, cwd);
    const isWrong = problems.some(({ severity }) => severity === 'error');
    const faults = isWrong === (plan !== undefined) ? ['errors, and a plan all the same'] : [];
    return { problems, passes: plan !== undefined, faults };
  },
};

process.on('message', async ({ id, kind, name, bytes, plans }) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const begin = process.cpuUsage();
  const result = await WORK[kind](path, plans).catch((error) => ({
    problems: [],
    passes: false,
    faults: isCoded(error) ? [] : [`throws ${error?.stack ?? error}`],
  }));
  const { user, system } = process.cpuUsage(begin);
  const ms = (user + system) / 1000;
  const { problems, passes, faults } = result;
  const slow = ms > 1000 ? [`takes ${ms.toFixed(0)} ms of the processor`] : [];
  process.send({ id, passes, faults: [...faults, ...faultsOf(problems), ...slow] });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
