/** What the documents name is there: files, headings, and the rooms with what they may import. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOMS, SDK_TYPES } from '../arch/import-rules.js';
import { documentAnchors, documentLinks } from './document-links.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const textOf = (path: string): string => readFileSync(join(PACKAGE_FOLDER, path), 'utf8');
const markdownBelow = (folder: string): string[] =>
  readdirSync(join(PACKAGE_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));

const documents = [
  ...readdirSync(PACKAGE_FOLDER).filter((path) => path.endsWith('.md')),
  ...markdownBelow('docs'),
  ...markdownBelow('interfaces'),
];

/** What is wrong with the links of `document`, whose text is `text`. */
const brokenLinks = (document: string, text: string): string[] =>
  documentLinks(text).flatMap(({ path, anchor }) => {
    const target =
      path === ''
        ? document
        : relative(PACKAGE_FOLDER, join(PACKAGE_FOLDER, dirname(document), path));
    if (!existsSync(join(PACKAGE_FOLDER, target))) return [`${document} → ${target}`];
    const anchors = path === '' ? documentAnchors(text) : anchor && documentAnchors(textOf(target));
    return anchor === '' || anchors.includes(anchor) ? [] : [`${document} → ${target}#${anchor}`];
  });

test('links between documents lead somewhere', () => {
  expect(documents.length).toBeGreaterThan(15);
  expect(documents.flatMap((path) => documentLinks(textOf(path))).length).toBeGreaterThan(40);
  expect(documents.flatMap((path) => brokenLinks(path, textOf(path)))).toEqual([]);
});

test('what is packed links to nothing that is not', () => {
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: PACKAGE_FOLDER,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
  const packed = files.map(({ path }) => path);
  const isPacked = (target: string): boolean =>
    packed.some((path) => path === target || path.startsWith(`${target.replace(/\/$/, '')}/`));
  const targets = documents
    .filter(isPacked)
    .flatMap((document) =>
      documentLinks(textOf(document)).flatMap(({ path }) =>
        path === '' ? [] : [{ document, target: join(dirname(document), path) }],
      ),
    );
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter(({ target }) => !isPacked(target))).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  expect(brokenLinks('docs/a.md', '[x](b.md) [y](../README.md#none) `[z](c.md)`')).toEqual([
    'docs/a.md → docs/b.md',
    'docs/a.md → README.md#none',
  ]);
});

/** `<name>` in prose: a reader of Markdown takes it for an element of HTML and shows nothing. */
const elements = (text: string): string[] =>
  text.replace(/```.*?```|`[^`]*`|<!--.*?-->/gs, '').match(/(?<!\\)<[a-z][^>\s]*>/gi) ?? [];

test('no capture in prose disappears as HTML', () => {
  expect(elements('a <name>, `<code>`, \\<escaped>\n```\n<block>\n```')).toEqual(['<name>']);
  expect(
    documents.flatMap((path) => elements(textOf(path)).map((found) => `${path} ${found}`)),
  ).toEqual([]);
});

const architecture = textOf('ARCHITECTURE.md');

test('every file that ARCHITECTURE.md names is there', () => {
  const named = [...architecture.matchAll(/`((?:src|test|docs|schemas|interfaces)\/[^`<]*)`/g)];
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(([, path = '']) => !existsSync(join(PACKAGE_FOLDER, path)));
  expect(missing.map(([path]) => path)).toEqual([]);
});

const TYPES = 'types of `src/sdk`';

/** The table of rooms, downwards: each room with the words of its last column. */
const rows = [...architecture.matchAll(/^\| `(src\/[\w.]+)` \|.*\| (.*) \|$/gm)].map(
  ([, room = '', mayImport = '']) => ({ room, mayImport }),
);
const tableRooms = rows.map(({ room }) => room);

const saidOf = (name: string): string[] => {
  const position = tableRooms.indexOf(name);
  const words = rows[position]?.mayImport ?? '';
  const named = [...words.replace(TYPES, '').matchAll(/`([^`]+)`/g)].map(([, room = '']) => room);
  return [
    ...(words.includes('all above') ? tableRooms.slice(0, position) : []),
    ...(words.includes(TYPES) ? SDK_TYPES : []),
    ...named,
  ];
};

test('the table of rooms is that of the import rules', () => {
  expect([...tableRooms].sort()).toEqual(ROOMS.map(({ name }) => name).sort());
});

test.each(ROOMS)('$name: the table says what it may import', ({ name, mayImport }) => {
  expect(saidOf(name).sort()).toEqual([...mayImport].sort());
});
