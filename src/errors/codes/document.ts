import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** Codes of files as text; who loads the file (map, configuration) may end with its own exit code. */
export const DOCUMENT_CODES = {
  DOCUMENT_NOT_FOUND: {
    summary: 'A file does not exist.',
    remedy: 'Check the name and the folder it is looked for in; names are case-sensitive.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_NOT_PERMITTED: {
    summary: 'The system does not permit this user to read a file.',
    remedy: 'Give the user that runs mqttgateway the right to read the file and its folders.',
    exitCode: EXIT.permission,
  },
  DOCUMENT_UNREADABLE: {
    summary: 'A file cannot be read: it is a folder, or the disk reports a fault.',
    remedy: 'Name a regular file; look at the reason that the system gave.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_NOT_UTF8: {
    summary: 'A file is not text in UTF-8.',
    remedy: 'Save the file as UTF-8 (without or with a byte order mark).',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_TOO_LARGE: {
    summary: 'A file is larger than 1 MiB or holds too many pieces.',
    remedy: 'Check that it is the right file; split what is generated.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_TOO_DEEP: {
    summary: 'Lists and mappings are nested more than 32 levels deep.',
    remedy: 'Check the brackets and the indentation at the place shown.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_SYNTAX: {
    summary: 'The text is not valid YAML, JSON or INI.',
    remedy: 'Correct the text at the place shown; when in doubt put a value in quotes.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_DUPLICATE_KEY: {
    summary: 'The same key stands twice in one mapping or section.',
    remedy: 'Keep one of the two, or join their values.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_ALIAS: {
    summary: 'The text uses a YAML anchor (&name) or alias (*name).',
    remedy: 'Write the value out where it is needed; put text that begins with * or & in quotes.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_FORBIDDEN_KEY: {
    summary: 'A key has a name that is not allowed anywhere.',
    remedy: 'Choose another name.',
    exitCode: EXIT.badMap,
  },
  DOCUMENT_TOO_MANY_PROBLEMS: {
    summary: 'More problems were found in a file than are shown.',
    remedy: 'Correct the ones that are shown and check again.',
    exitCode: EXIT.badMap,
  },
} as const satisfies Record<string, CodeEntry>;
