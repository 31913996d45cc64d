import { escapeControl } from '../errors/escape-control.js';
import type { LineLevel } from './log-level.js';

/** One line as pino writes it, parsed. */
export interface LogRecord {
  readonly level: LineLevel;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The room or the instance that speaks. */
  readonly name: string;
  readonly msg: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface LineStyle {
  /** ANSI colours. */
  readonly color: boolean;
  /** Write the day before the time; a file outlives it, a terminal does not. */
  readonly date: boolean;
  /** Leave the time out: whoever takes the lines, as the journal does, notes it. */
  readonly timeless?: boolean;
}

const COLOR: Readonly<Record<LineLevel, string>> = {
  CRITICAL: '31;1',
  ERROR: '31',
  WARN: '33',
  INFO: '32',
  DEBUG: '2',
};

const two = (number: number): string => String(number).padStart(2, '0');

const localTime = (iso: string, withDate: boolean): string => {
  const at = new Date(iso);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} `;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  return `${withDate ? date : ''}${time}.${String(at.getMilliseconds()).padStart(3, '0')}`;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bare where no one could mistake it, in JSON's quotes otherwise. */
const valueText = (value: unknown): string => {
  if (typeof value === 'string' && /^[^\s"'=\\]+$/.test(value)) return value;
  if (!isRecord(value) || typeof value['message'] !== 'string') return JSON.stringify(value) ?? '';
  const { type, code, message } = value;
  const kind = [code, type].find((word) => typeof word === 'string') ?? 'Error';
  return JSON.stringify(`${kind}: ${message}`);
};

/** The stack of an error and of its causes, outermost first. */
const stackLines = (value: unknown): string[] => {
  if (!isRecord(value)) return [];
  const { stack, cause } = value;
  const frames = Array.isArray(stack) ? stack.map(String) : [];
  const below = isRecord(cause) ? [`caused by ${valueText(cause)}`, ...stackLines(cause)] : [];
  return [...frames, ...below];
};

/**
 * Renders one record as a line for people, with the line break. Only stacks take more lines, and
 * those are indented: text from outside cannot forge a line.
 *
 * @example '12:04:11.204 INFO  mqtt      connected to 127.0.0.1:1883\n'
 */
export const formatLine = (record: LogRecord, style: LineStyle): string => {
  const paint = (code: string, text: string): string =>
    style.color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  const fields = Object.entries(record.fields ?? {});
  const pairs = fields.map(([key, value]) => escapeControl(`${key}=${valueText(value)}`));
  const headline = [
    ...(style.timeless === true ? [] : [paint('2', localTime(record.time, style.date))]),
    paint(COLOR[record.level], record.level.padEnd(5)),
    escapeControl(record.name).padEnd(9),
    escapeControl(record.msg),
    ...(pairs.length === 0 ? [] : [paint('2', pairs.join(' '))]),
  ].join(' ');
  const stack = fields.flatMap(([, value]) => stackLines(value));
  const lines = [headline, ...stack.map((line) => paint('2', `    ${escapeControl(line)}`))];
  return `${lines.join('\n')}\n`;
};
