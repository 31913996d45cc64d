/** The page of the commands has each command of the program with each of its flags, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const page = readFileSync(join(PACKAGE_FOLDER, 'docs', 'commands.md'), 'utf8');

/** Commands that do something, by their full name; those that only hold others are left out. */
const commandsOf = (command: Command, parents: string): [string, Command][] =>
  command.commands.length === 0
    ? [[`${parents}${command.name()}`, command]]
    : command.commands.flatMap((inner) => commandsOf(inner, `${parents}${command.name()} `));

const program = await createProgram([], () => undefined);
const commands = commandsOf(program, '');

const sections = new Map(
  page.split(/^## /m).map((section): [string, string] => {
    const end = section.indexOf('\n');
    return [section.slice(0, end), section.slice(end)];
  }),
);

/** Flags in code spans outside the examples. */
const flagsIn = (text: string): string[] => {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/`(--?[A-Za-z][\w-]*)[^`]*`/g)].map(([, flag = '']) => flag);
};

const flagsOf = (command: Command): string[] =>
  command.options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ short, long }) => [short ?? '', long ?? ''])
    .filter((flag) => flag !== '');

test('the program has commands', () => {
  expect(commands.length).toBeGreaterThan(8);
});

test('the page has a section for each command, and no other', () => {
  const described = [...sections.keys()].filter((title) => title.startsWith('mqttgateway '));
  expect(described.sort()).toEqual(commands.map(([name]) => name).sort());
});

test.each(commands)('%s: each flag is described, and no other', (name, command) => {
  expect([...new Set(flagsIn(sections.get(name) ?? ''))].sort()).toEqual(flagsOf(command).sort());
});

test('the flags of the program itself are described, and no other', () => {
  const [intro = ''] = page.split(/^## /m);
  expect(flagsIn(intro).sort()).toEqual(['--help', ...flagsOf(program)].sort());
});
