// What `map check` costs for maps of 10 to 10,000 routes, as JSON and as YAML, the whole command and
// in parts, each in a process of its own: `node bench/check.mjs [rounds]` after `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', 'dist', 'src');
const COMMAND = join(dist, 'cli', 'main.js');

const FORMS = {
  JSON: (routes) => JSON.stringify({ version: 2, routes }),
  'YAML in braces': (routes) =>
    `version: 2\nroutes:\n${Object.entries(routes)
      .map(
        ([name, { topic, payload }]) =>
          `  ${name}: { topic: ${topic}, payload: ${payload}, message: { type: command } }\n`,
      )
      .join('')}`,
  'YAML in lines': (routes) =>
    `version: 2\nroutes:\n${Object.entries(routes)
      .map(
        ([name, { topic, payload }]) =>
          `  ${name}:\n    topic: ${topic}\n    payload: ${payload}\n    message:\n      type: command\n`,
      )
      .join('')}`,
};

const routesOf = (size) =>
  Object.fromEntries(
    Array.from({ length: size }, (_, at) => [
      `r${at}`,
      { topic: `p/m${at}/<device>`, payload: '<action>', message: { type: 'command' } },
    ]),
  );

/** The parts of the command, in a process that does nothing else. */
const timeParts = async (file) => {
  const { readDocument } = await import(`${dist}/document/read-document.js`);
  const { checkMapDocument } = await import(`${dist}/mapfile/map-document.js`);
  await import(`${dist}/mapfile/version-2/load-version-2.js`);
  const { compileMap } = await import(`${dist}/map/compile-map.js`);
  const { analyseMap } = await import(`${dist}/map/analysis/analyse-map.js`);
  const marks = [performance.now()];
  const document = readDocument(file);
  marks.push(performance.now());
  const { definition } = await checkMapDocument(document, { path: file });
  marks.push(performance.now());
  const map = compileMap(definition, 'bench');
  marks.push(performance.now());
  analyseMap(map);
  marks.push(performance.now());
  const [read, load, compile, analyse] = marks.slice(1).map((mark, at) => mark - marks[at]);
  process.stdout.write(JSON.stringify({ read, load, compile, analyse }));
};

const run = (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

const timeAll = (file) => {
  const since = performance.now();
  run([COMMAND, 'map', 'check', file]);
  const all = performance.now() - since;
  return { all, ...JSON.parse(run([import.meta.filename, '--parts', file])) };
};

const measure = (rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-bench-'));
  try {
    const subjects = [10, 1000, 10_000].flatMap((size) =>
      Object.entries(FORMS).map(([form, write]) => {
        const file = join(folder, `${size} ${form}.${form === 'JSON' ? 'json' : 'yaml'}`);
        writeFileSync(file, write(routesOf(size)));
        return { size, form, file, times: [] };
      }),
    );
    for (let round = 0; round < rounds; round += 1)
      for (const { file, times } of subjects) times.push(timeAll(file));
    console.log(
      `milliseconds, ${rounds} rounds, node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`,
    );
    for (const { size, form, times } of subjects) {
      const at = (part, share) =>
        times
          .map((time) => time[part])
          .toSorted((a, b) => a - b)
          [Math.floor(share * (rounds - 1))].toFixed(0)
          .padStart(5);
      const parts = ['read', 'load', 'compile', 'analyse'].map((part) => `${part}${at(part, 0.5)}`);
      console.log(
        `${String(size).padStart(6)} routes, ${form.padEnd(14)}   median ${at('all', 0.5)}   min ${at('all', 0)}   max ${at('all', 1)}   of it ${parts.join('  ')}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (process.argv[2] === '--parts') await timeParts(process.argv[3]);
else measure(Number(process.argv[2] ?? 9));
