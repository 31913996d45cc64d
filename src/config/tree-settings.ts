import type { ParsedDocument } from '../document/parsed-document.js';
import { quoteValue } from '../document/quote-value.js';
import type { DocumentPath } from '../errors/problem.js';
import { whereText } from '../errors/where.js';
import { isNamed, type NamedSection } from './option-schema.js';
import type { Layer } from './setting.js';
import type { SettingCollector } from './setting-collector.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAP_KEYS = ['version', 'routes', 'function'];
const OWN_KEYS = ['interface', 'interfaces', 'map', 'log', 'mqtt'];

/** Whether somebody gave the map where the configuration is wanted; `gateway` is a key of both. */
const isMap = (root: Tree): boolean => {
  const keys = Object.keys(root).map((key) => key.toLowerCase());
  return MAP_KEYS.some((key) => keys.includes(key)) && !OWN_KEYS.some((key) => keys.includes(key));
};

/** Reads the mappings of a YAML or JSON document section by section. */
class TreeReader {
  readonly #collector: SettingCollector;
  readonly #document: ParsedDocument;
  readonly #layer: Layer;

  constructor(collector: SettingCollector, document: ParsedDocument, layer: Layer) {
    this.#collector = collector;
    this.#document = document;
    this.#layer = layer;
  }

  read(): void {
    const root = this.#tree(this.#document.data, []);
    if (isMap(root)) {
      this.#reportMap();
      return;
    }
    for (const [name, value] of Object.entries(root)) {
      if (name === '$schema') continue;
      const kind = name.toLowerCase();
      if (isNamed(kind)) {
        if (kind === 'interfaces') this.#checkNames(value, name);
        this.#named(kind, value, [name]);
      } else {
        const path = this.#collector.section(
          name,
          this.#document.locate([name], 'key'),
          undefined,
          true,
        );
        if (path !== undefined) this.#options(value, [name], path);
      }
    }
  }

  #reportMap(): void {
    const { file } = this.#document;
    this.#collector.problems.push({
      code: 'CONFIG_UNKNOWN_SECTION',
      severity: 'error',
      message: `${file} is a map, not a configuration; a configuration names it under map as mapfilename`,
      where: { file, line: 1, column: 1 },
      hint: `mqttgateway map check ${file}`,
    });
  }

  /** Without a name the dummy would run, in place of the devices that stood there before. */
  #checkNames(value: unknown, name: string): void {
    const none = value === null || (isTree(value) && Object.keys(value).length === 0);
    const hasPlain = Object.keys(this.#tree(this.#document.data, [])).some(
      (key) => key.toLowerCase() === 'interface',
    );
    if (!none || hasPlain) return;
    this.#collector.report(
      'CONFIG_EMPTY',
      `${name} names no interface; expected a name with its options, such as lamp: { interface: dummy }`,
      this.#document.locate([name], 'key'),
    );
  }

  #named(kind: NamedSection, value: unknown, at: DocumentPath): void {
    for (const [name, options] of Object.entries(this.#tree(value, at))) {
      const here = [...at, name];
      const path = this.#collector.named(kind, name, this.#document.locate(here, 'key'));
      if (path !== undefined) this.#options(options, here, path, kind === 'interfaces');
    }
  }

  #options(tree: unknown, at: DocumentPath, path: readonly string[], isInstance = false): void {
    const options = Object.entries(this.#tree(tree, at));
    for (const [name, value] of options) {
      const here = [...at, name];
      const where = this.#document.locate(here);
      this.#collector.add(path, {
        name: path[0]?.startsWith('interface') ? name : name.toLowerCase(),
        // `host:` without a value is empty, as in INI.
        value: value ?? '',
        origin: {
          layer: this.#layer,
          text: where === undefined ? this.#document.file : whereText(where),
        },
        place: (rest, part) => this.#document.locate([...here, ...rest], part),
      });
    }
    if (isInstance && !options.some(([name]) => name === 'interface' || name === 'module'))
      this.#implied(at, path);
  }

  /** A named interface without options is there all the same, and its name says which. */
  #implied(at: DocumentPath, path: readonly string[]): void {
    const where = this.#document.locate(at, 'key');
    const text = where === undefined ? this.#document.file : whereText(where);
    const origin = { layer: this.#layer, text };
    this.#collector.add(path, { name: 'interface', value: '', origin, place: () => where });
  }

  #tree(value: unknown, at: DocumentPath): Tree {
    if (isTree(value)) return value;
    if (value === null || value === undefined) return {};
    const what = at.length === 0 ? 'the file' : at.join('.');
    this.#collector.report(
      'CONFIG_WRONG_VALUE',
      `${what} is ${quoteValue(value)}; expected a mapping (key: value)`,
      this.#document.locate(at),
    );
    return {};
  }
}

/** Adds what a YAML or JSON document sets: the sections of the INI file in lower case. */
export const addTreeSettings = (
  collector: SettingCollector,
  document: ParsedDocument,
  layer: Layer,
): void => new TreeReader(collector, document, layer).read();
