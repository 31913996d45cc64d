import { suggestion } from '../../document/suggest.js';
import { NOT_ARGUMENTS } from '../../map/definition/not-arguments.js';
import type { ValueDefinition } from '../../map/definition/value-definition.js';
import { checkDiscovery } from './check-discovery.js';
import { checkNames } from './check-names.js';
import { entryKey } from './map-part.js';
import { restsOf } from './read-json-template.js';
import { checkPublish } from './read-publish.js';
import type { ReadRoute } from './read-route.js';

const capturedNames = ({ definition, place }: ReadRoute): Set<string> => {
  const names = new Set(place.uses.map(({ name }) => name));
  if (definition.payload.codec === 'action-or-json') names.add('action');
  return names;
};

/** Places where "every other argument" stands. */
const rests = ({ definition: { payload } }: ReadRoute): number => {
  if (payload.codec === 'action-or-json') return 1;
  return payload.codec === 'json' ? restsOf(payload.template) : 0;
};

/** M4.4, M6.4: the name of an argument and its value come together, and in one way. */
const checkArguments = (route: ReadRoute): void => {
  const { part, name, path, uses } = route.place;
  const count = rests(route);
  const use = (wanted: string) => uses.find((one) => one.name === wanted);
  const [key, value] = [use('argkey'), use('argvalue')];
  const lone = key === undefined ? value : value === undefined ? key : undefined;
  if (lone !== undefined) {
    const other = lone === key ? 'argvalue' : 'argkey';
    part.list.error(
      'MAP_BAD_PATTERN',
      lone.path,
      `route ${name}: <${lone.name}> stands here, but <${other}> stands nowhere in the route`,
      {
        hint: 'Write <argkey> where the name of an argument stands, and <argvalue> where its value does.',
        within: lone,
      },
    );
  } else if (key !== undefined && count > 0)
    part.list.error(
      'MAP_BAD_PATTERN',
      key.path,
      `route ${name}: <argkey> splits a message over several, but its payload has every argument as well`,
      {
        hint: 'Leave <argkey> and <argvalue> in one of the two places.',
        within: key,
      },
    );
  if (count > 1)
    part.list.error(
      'MAP_BAD_PATTERN',
      [...path, 'payload'],
      `route ${name}: <argkey>: <argvalue> stands ${count} times; expected once`,
      { hint: 'Leave it in one of the places; the others cannot be told apart.', onKey: true },
    );
  for (const optional of uses.filter((one) => one.optional && (one === key || one === value)))
    if (optional.name === 'argkey')
      part.list.error(
        'MAP_BAD_PATTERN',
        optional.path,
        `route ${name}: <argkey?> cannot be missing: without a name it is no argument`,
        {
          hint: 'Write <argkey>.',
          within: optional,
        },
      );
};

const wordsHint =
  'Write values: { type: { map: { command: [C], status: [S] } } } with the words that the topic has.';

/** M3.5 */
const checkTypeWords = (route: ReadRoute): void => {
  const { part, name, uses } = route.place;
  const use = uses.find((one) => one.name === 'type');
  if (use === undefined) return;
  const value = route.values.get('type');
  if (value === undefined) {
    if (!route.values.has('type') && !part.wrong.has(entryKey('values', 'type')))
      part.list.error(
        'MAP_NO_TYPE',
        use.path,
        `route ${name}: nothing says which words <type> has for command and status`,
        { hint: wordsHint, within: use },
      );
    return;
  }
  const { definition, entry } = value;
  const words = Object.keys(definition.map ?? {});
  const wrong = words.find((word) => word !== 'command' && word !== 'status');
  if (definition.maptype !== 'strict' || words.length === 0)
    entry.part.list.error(
      'MAP_NO_TYPE',
      entry.path,
      'the value type has to say its words: a table with maptype strict',
      { hint: wordsHint, onKey: true },
    );
  else if (wrong !== undefined)
    entry.part.list.error(
      'MAP_NO_TYPE',
      [...entry.path, 'map', wrong],
      `"${wrong}" is no type of message; expected command or status`,
      { hint: wordsHint, onKey: true },
    );
};

/** M6.2 */
const checkSaid = (route: ReadRoute, captured: ReadonlySet<string>): void => {
  const { part, name, path } = route.place;
  const { fields, arguments: constants } = route.definition.constants;
  if (
    fields.type === undefined &&
    !captured.has('type') &&
    !part.wrong.has(entryKey('routes', name, 'message')) &&
    route.definition.topic.levels.length > 0
  )
    part.list.error(
      'MAP_NO_TYPE',
      path,
      `route ${name} does not say whether its messages are commands or statuses`,
      {
        hint: 'Write message: { type: status } for what a device tells, message: { type: command } for what it is told.',
        onKey: true,
      },
    );
  const said = [
    ...Object.keys(fields).map((field) => [field]),
    ...Object.keys(constants).map((argument) => ['arguments', argument]),
  ];
  for (const steps of said) {
    const key = steps.at(-1) ?? '';
    if (captured.has(key) && (steps.length === 2) !== NOT_ARGUMENTS.has(key))
      part.list.error(
        'MAP_NAME_TWICE',
        [...path, 'message', ...steps],
        `route ${name}: ${key} is said here and captured by <${key}> as well`,
        {
          hint: `Remove it here, or write its text in place of <${key}>.`,
          onKey: true,
        },
      );
  }
};

const wayOf = ({ in: inward, out }: ValueDefinition): 'in' | 'out' | undefined => {
  if (inward !== undefined) return out === undefined ? 'in' : undefined;
  return out === undefined ? undefined : 'out';
};

/** M5.11 */
const checkOneWay = (route: ReadRoute, captured: ReadonlySet<string>): void => {
  const { part, name, path } = route.place;
  const { direction } = route.definition;
  for (const captive of captured) {
    const value = route.values.get(captive);
    const way = value && wayOf(value.definition);
    if (way === undefined || direction === way) continue;
    if (part.wrong.has(entryKey('routes', name, 'direction'))) return;
    const wrong = direction !== undefined;
    part.list.error(
      'MAP_ONE_WAY',
      wrong ? [...path, 'direction'] : path,
      `route ${name}: the expression of <${captive}> only goes ${way}, but the route ${wrong ? `is direction ${direction}` : 'has no direction'}`,
      { hint: `Write direction: ${way}.`, onKey: !wrong },
    );
    return;
  }
};

/** Arguments that `report` and `merge` name must be some of the route. */
const checkArgumentNames = (route: ReadRoute, captured: ReadonlySet<string>): void => {
  const { part, name, path } = route.place;
  const { report, merge } = route.definition;
  const isSplit = captured.has('argkey');
  const argumentNames = [...captured].filter((one) => !NOT_ARGUMENTS.has(one));
  if (merge !== undefined && !isSplit)
    part.list.error(
      'MAP_BAD_REFERENCE',
      [...path, 'merge'],
      `route ${name}: merge puts parts together, but the route has no <argkey> and <argvalue>, so there are no parts`,
      {
        hint: 'Remove merge, or write <argkey> in the topic and <argvalue> in the payload.',
        onKey: true,
      },
    );
  if (isSplit || rests(route) > 0) return;
  for (const argument of Object.keys(report?.deadband ?? {}))
    if (!captured.has(argument) || NOT_ARGUMENTS.has(argument))
      part.list.error(
        'MAP_BAD_REFERENCE',
        [...path, 'report', 'deadband', argument],
        `route ${name}: deadband names "${argument}", which is no argument of the route. ${argumentNames.length === 0 ? 'It has none' : suggestion(argument, argumentNames)}`,
        { onKey: true },
      );
};

/** What the parts of a route say about each other. */
export const checkRoute = (route: ReadRoute): void => {
  const captured = capturedNames(route);
  const { part, path } = route.place;
  checkArguments(route);
  checkTypeWords(route);
  checkSaid(route, captured);
  checkOneWay(route, captured);
  checkArgumentNames(route, captured);
  checkDiscovery(route);
  checkNames(route);
  checkPublish(part, [...path, 'publish'], route.raw.publish);
};
