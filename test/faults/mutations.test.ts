/**
 * What nobody meant to write, made of what ships: it is answered with coded problems, soon, or it is
 * right and runs. Simulated: nothing; the build loads and checks it as `map check` and `config check`
 * do.
 */
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMAND } from '../support/built-command.js';
import { resources } from '../support/resources.js';
import { mutate } from './tools/mutate.js';
import { randomOf, seed } from './tools/seed.js';

const COUNT = 5_000;
const PROCESSES = 2;
/** Of one mutant; a limit, not a synchronisation. */
const HANGING_MS = 20_000;

const root = join(import.meta.dirname, '../..');

interface Original {
  readonly name: string;
  readonly kind: 'map' | 'configuration';
  readonly text: string;
  /** Whether its interfaces are looked at, too: those that ship; a stranger's would be loaded. */
  readonly plans: boolean;
}

const isMap = (name: string): boolean => name.startsWith('maps/') || name.includes('.map.');

const originals: readonly Original[] = [
  'default.conf',
  ...['maps', 'templates', 'interfaces'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|conf)$/.test(name) && !/testcases|node_modules/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
].map((name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const kind = isMap(name) ? 'map' : 'configuration';
  return { name, kind, text, plans: kind === 'configuration' && !/module[:=]/.test(text) };
});

/** The small ones more often: what goes wrong in a large one goes wrong in them as well. */
const weights = originals.map(({ text }) => 1 / (2000 + Math.min(text.length, 30_000)));
const total = weights.reduce((sum, weight) => sum + weight, 0);

interface Job {
  readonly id: number;
  readonly kind: Original['kind'];
  /** Of the file to write, beside the original. */
  readonly name: string;
  readonly plans: boolean;
  readonly bytes: Buffer;
  readonly about: string;
}

const jobOf = (id: number): Job => {
  const random = randomOf(seed * 1_000_003 + id);
  let left = random() * total;
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left <= 0;
  });
  const original = originals[at] ?? originals[0];
  if (original === undefined) throw new Error('there are no originals');
  const { name, kind, text, plans } = original;
  const { bytes, ways } = mutate(text, random);
  const suffix = /\.(conf|test\.yaml|yaml)$/.exec(name)?.[0] ?? '';
  return {
    id,
    kind,
    // Most of the time goes into the interfaces.
    plans: plans && id % 4 === 0,
    bytes,
    name: join(dirname(name), `mutant${suffix}`),
    about: `${id}, of ${name}: ${ways.join(', ')}`,
  };
};

interface Answer {
  readonly id: number;
  readonly passes: boolean;
  readonly faults: readonly string[];
}

const use = resources();

/** Works jobs off in one process, and says of each what became of it. */
const workOff = (next: () => Job | undefined, note: (job: Job, answer: Answer) => void) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'mutants-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  for (const name of ['maps', 'templates', 'interfaces'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const dist = join(dirname(COMMAND), '../..');
  const worker = use(
    fork(join(import.meta.dirname, 'tools/load-mutant.mjs'), [dist, folder], {
      serialization: 'advanced',
      execArgv: [],
    }),
    (it) => it.kill('SIGKILL'),
  );
  return new Promise<void>((resolve, reject) => {
    let job: Job | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    worker.on('exit', () => end(() => reject(new Error(`ended by ${job?.about}`))));
    worker.on('message', (answer: Answer | { readonly ready: true }) => {
      clearTimeout(timer);
      if (job !== undefined && 'id' in answer) note(job, answer);
      job = next();
      if (job === undefined) return end(resolve);
      const { about, ...rest } = job;
      timer = setTimeout(() => reject(new Error(`hangs: ${about}`)), HANGING_MS);
      // One that has just ended is told by its exit.
      worker.send(rest, () => undefined);
    });
  });
};

test(`42 mutations: ${COUNT} of maps and configurations are answered with coded problems, or run (seed ${seed})`, async () => {
  expect(originals.filter(({ kind }) => kind === 'map').length).toBeGreaterThan(25);
  expect(originals.filter(({ plans }) => plans).length).toBeGreaterThan(8);
  let made = 0;
  const wrong: string[] = [];
  const counts = { map: { passed: 0, refused: 0 }, configuration: { passed: 0, refused: 0 } };
  const next = (): Job | undefined => {
    if (made === COUNT) return undefined;
    made += 1;
    return jobOf(made);
  };
  const note = ({ kind, about }: Job, { passes, faults }: Answer): void => {
    counts[kind][passes ? 'passed' : 'refused'] += 1;
    for (const fault of faults) wrong.push(`${about}: ${fault}`);
  };
  await Promise.all(Array.from({ length: PROCESSES }, () => workOff(next, note)));
  expect(wrong).toEqual([]);
  const { map, configuration } = counts;
  expect(map.passed + map.refused + configuration.passed + configuration.refused).toBe(COUNT);
  for (const count of [map.passed, map.refused, configuration.passed, configuration.refused])
    expect(count).toBeGreaterThan(100);
});
