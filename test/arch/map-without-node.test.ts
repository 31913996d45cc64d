/**
 * The map must also run in a browser: here it is loaded into a realm that has the language and
 * the web's TextEncoder and TextDecoder, and nothing of Node (a browser is simulated).
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, type Module, SourceTextModule } from 'node:vm';
import { transformSync } from '@swc/core';

const source = join(import.meta.dirname, '../../src');

const load = async (
  entry: string,
  globals: object,
): Promise<{ exports: object; files: string[] }> => {
  const context = createContext(globals);
  const modules = new Map<string, SourceTextModule>();
  const open = (file: string): SourceTextModule => {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const fresh = new SourceTextModule(code, { context, identifier: file });
    modules.set(file, fresh);
    return fresh;
  };
  const link = (specifier: string, from: Module): SourceTextModule => {
    if (!specifier.startsWith('.')) throw new Error(`${from.identifier} imports "${specifier}"`);
    return open(join(dirname(from.identifier), specifier.replace(/\.js$/, '.ts')));
  };
  const module = open(entry);
  await module.link(link);
  await module.evaluate();
  return { exports: module.namespace, files: [...modules.keys()] };
};

const web = () => ({ TextEncoder, TextDecoder });

test('the map translates in a realm without Node', async () => {
  const { exports, files } = await load(join(source, 'map/index.ts'), web());
  expect(files.length).toBeGreaterThan(12);
  const { compileMap, unmapped } = exports as typeof import('../../src/map/index.js');
  const map = compileMap(unmapped('home', []), 'page');
  const message = map.toInternal('home/lighting//office//keypad/C', '{"action":"dim","level":"5"}');
  expect(message.arguments['level']).toBe('5');
  expect(map.toMqtt(message)[0]?.topic).toBe('home/lighting//office//keypad/C');
});

test('the realm has no Node, and a file that needs it would be found', async () => {
  await expect(load(join(source, 'cli/main.ts'), web())).rejects.toThrow(/imports "/);
});
