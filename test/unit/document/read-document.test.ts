import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../../src/document/read-document.js';
import { readText } from '../../../src/document/read-text.js';
import { problemLine } from './problem-line.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mqttgateway-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const problemsOf = (path: string): string[] =>
  readDocument(path, 'x.yaml').problems.map(problemLine);

test('a file is read, and named as asked', () => {
  const document = readDocument(written('good.yaml', 'a: 1'), 'good.yaml');
  expect(document.data).toEqual({ a: 1 });
  expect(document.locate(['a'])?.file).toBe('good.yaml');
});

test('a file that is missing', () => {
  expect(problemsOf(join(folder, 'none'))).toEqual(['- DOCUMENT_NOT_FOUND x.yaml does not exist']);
  expect(problemsOf(join(written('file', ''), 'below'))).toEqual([
    '- DOCUMENT_NOT_FOUND x.yaml does not exist',
  ]);
});

test('a folder', () => {
  expect(problemsOf(folder)).toEqual([
    '- DOCUMENT_UNREADABLE x.yaml is a folder; a file is wanted',
  ]);
});

test('a path that the system refuses', () => {
  expect(problemsOf('a\0b')).toEqual([
    '- DOCUMENT_UNREADABLE x.yaml cannot be read: ERR_INVALID_ARG_VALUE',
  ]);
});

test('a file that may not be read', () => {
  const path = written('closed', 'a: 1');
  chmodSync(path, 0);
  // The superuser may read everything: nobody tries instead.
  const superuser = process.getuid?.() === 0;
  if (superuser) process.seteuid?.(65_534);
  try {
    expect(problemsOf(path)).toEqual([
      '- DOCUMENT_NOT_PERMITTED x.yaml may not be read by this user',
    ]);
  } finally {
    if (superuser) process.seteuid?.(0);
  }
});

const SPLIT = 'Split it, if it is the right file: a map takes in others with include.';

test('a file of exactly 1 MiB, and one that is larger', () => {
  expect(readText(written('full', 'a'.repeat(1_048_576)))).toHaveProperty('text.length', 1_048_576);
  expect(problemsOf(written('more', 'a'.repeat(1_148_577)))).toEqual([
    `- DOCUMENT_TOO_LARGE x.yaml is larger than 1048576 bytes: it has 1148577 → ${SPLIT}`,
  ]);
});

test('a device without an end is read up to the bound', () => {
  expect(problemsOf('/dev/zero')).toEqual([
    `- DOCUMENT_TOO_LARGE x.yaml is larger than 1048576 bytes → ${SPLIT}`,
  ]);
});

test('bytes that are not UTF-8, with their place', () => {
  const latin1 = Buffer.from('a: 1\nb: caf\xe9\n', 'latin1');
  expect(problemsOf(written('latin1', latin1))).toEqual([
    '2:7+1 DOCUMENT_NOT_UTF8 the file is not UTF-8: byte 0xe9 at offset 11 → Save the file as UTF-8.',
  ]);
  const utf16 = Buffer.from('\uFEFFa: 1', 'utf16le');
  expect(problemsOf(written('utf16', utf16))).toEqual([
    '1:1+1 DOCUMENT_NOT_UTF8 the file is not UTF-8: byte 0xff at offset 0 → It looks like UTF-16; save it as UTF-8.',
  ]);
});
