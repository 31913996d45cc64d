import { parseDocument } from '../../document/parse-document.js';
import { readText } from '../../document/read-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { mapVersion } from '../../mapfile/map-version.js';
import { oldTables } from '../../mapfile/old-format.js';
import { renderMap } from '../../mapfile/render/render-map.js';
import { upgradeMap } from '../../mapfile/upgrade-map.js';
import { checkVersion1Document } from '../../mapfile/version-1-document.js';
import type { MigrationNote } from './migration.js';

/** What became of a map. */
export interface MigratedMap {
  /** Undefined where the file stays as it is. */
  readonly text: string | undefined;
  readonly notes: readonly MigrationNote[];
}

const stays = (what: string, why: string, next: string): MigratedMap => ({
  text: undefined,
  notes: [{ what, why, next }],
});

/** The one route of version 1 by the words of version 2, without vocabularies that have no words. */
const toVersion2 = (map: MapDefinition): MapDefinition => ({
  ...map,
  version: 2,
  values: new Map([...map.values].filter(([, value]) => value.map !== undefined)),
  routes: map.routes.map((route) => ({ ...route, id: 'seven-level' })),
});

const rootOf = ({ routes }: MapDefinition): string => {
  const [level] = routes[0]?.topic.levels ?? [];
  return level !== undefined && 'any' in level ? level.any : '';
};

/** Where version 2 is stricter than version 1 (M13.2, M13.3 of docs/map-semantics.md). */
const differences = (map: MapDefinition, name: string): MigrationNote[] => {
  const root = rootOf(map);
  const others = (map.subscriptions ?? []).filter((filter) => filter.split('/', 1)[0] !== root);
  const loose = [...map.values].filter(([, { maptype }]) => maptype === 'loose');
  return [
    ...others.map((filter) => ({
      what: `${name}: topics`,
      why: `"${filter}" may bring topics that do not begin with ${root}; version 1 read them all the same`,
      next: 'add a route for each other root, or take the filter away',
    })),
    ...(loose.length === 0
      ? []
      : [
          {
            what: `${name}: ${loose.map(([field]) => field).join(', ')}`,
            why: 'maptype is loose: a word that the table has on the MQTT side only was published as it is, and is refused now, because it would come back as another word',
            next: 'nothing, if interfaces say the words on the left of the table',
          },
        ]),
  ];
};

/**
 * Makes a map of version 2 of one of the original, in either of its formats; both translate alike.
 *
 * @param path absolute
 * @param name how notes and errors call it
 */
export const migrateMap = (path: string, name: string): MigratedMap => {
  const read = readText(path, name);
  if ('problem' in read)
    return stays(
      name,
      read.problem.message,
      'put the map where mapfilename says, and migrate again',
    );
  const old = oldTables(parseDocument(name, read.text).data).size > 0;
  let upgraded: ReturnType<typeof upgradeMap> | undefined;
  try {
    upgraded = old ? upgradeMap(name, read.text) : undefined;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return stays(name, error.message, `mqttgateway map check ${name}`);
  }
  const document = parseDocument(name, upgraded?.text ?? read.text);
  if (mapVersion(document) === 2) return { text: undefined, notes: [] };
  const { definition, problems } = checkVersion1Document(document);
  if (definition === undefined) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    return stays(name, first?.message ?? 'it is no map', `mqttgateway map check ${name}`);
  }
  const notes = [...(upgraded?.changes ?? []), ...(upgraded?.left ?? [])].map((why) => ({
    what: name,
    why,
    next: 'nothing; it is the older format, brought into the present one',
  }));
  const head = `# Written by "mqttgateway config migrate" from ${name}; it translates as that one did.\n`;
  const text = `${head}${renderMap(toVersion2(definition))}`;
  return { text, notes: [...notes, ...differences(definition, name)] };
};
