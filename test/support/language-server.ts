import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onMessage, type RpcMessage, writeMessage } from './message-stream.js';

const ROOT = join(import.meta.dirname, '../..');

/** The YAML language server that editors run. */
export const LANGUAGE_SERVER = join(ROOT, 'node_modules/.bin/yaml-language-server');

/** A place in a text, both from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor underlines. */
export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

/** What an editor proposes. */
export interface Proposal {
  readonly label: string;
  readonly insertText: string;
}

// Nothing of a user's settings, and no catalogue from the network.
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
};

/** The text without its mark `§`, and where that stood. */
const unmarked = (marked: string): { text: string; position: Position } => {
  const before = marked.slice(0, marked.indexOf('§')).split('\n');
  const character = before.at(-1)?.length ?? 0;
  return { text: marked.replace('§', ''), position: { line: before.length - 1, character } };
};

/** An editor with the YAML language server behind it, as a real process over stdio. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #ended: Promise<unknown>;
  #sent = 0;

  private constructor() {
    this.#child = spawn(LANGUAGE_SERVER, ['--stdio']);
    this.#ended = once(this.#child, 'close').then(() =>
      this.#events.emit('error', new Error('the language server has ended')),
    );
    // One that is ended may have asked something before, whose answer nobody reads any more.
    this.#child.stdin.on('error', () => undefined);
    onMessage(this.#child.stdout, (message) => this.#take(message));
  }

  /** Starts one and waits until it has asked for the settings. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const configured = once(server.#events, 'workspace/configuration');
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: CAPABILITIES,
    });
    server.#send({ method: 'initialized', params: {} });
    await configured;
    return server;
  }

  /** What is wrong in a document; `path` is where it lies, for what it refers to. */
  async diagnose(text: string, path?: string): Promise<readonly Diagnostic[]> {
    const uri = this.#uri(path);
    const published = once(this.#events, `diagnostics ${uri}`);
    this.#open(uri, text);
    const [diagnostics] = await published;
    return diagnostics;
  }

  /** What is proposed where `§` stands. */
  async complete(marked: string): Promise<readonly Proposal[]> {
    const result = await this.#ask('textDocument/completion', marked);
    return (result as { items?: readonly Proposal[] } | null)?.items ?? [];
  }

  /** What is shown over the place where `§` stands, as Markdown. */
  async hover(marked: string): Promise<string> {
    const result = await this.#ask('textDocument/hover', marked);
    return (result as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  /** Ends it, and waits for the end. */
  async stop(): Promise<void> {
    this.#events.on('error', () => undefined);
    this.#child.kill();
    await this.#ended;
  }

  #uri(path = join(ROOT, 'test', `document-${this.#sent++}.yaml`)): string {
    return pathToFileURL(path).href;
  }

  #open(uri: string, text: string): void {
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
  }

  #ask(method: string, marked: string): Promise<unknown> {
    const { text, position } = unmarked(marked);
    const uri = this.#uri();
    this.#open(uri, text);
    return this.#request(method, { textDocument: { uri }, position });
  }

  async #request(method: string, params: unknown): Promise<unknown> {
    const id = this.#sent++;
    const answered = once(this.#events, `answer ${id}`);
    this.#send({ id, method, params });
    const [answer] = await answered;
    if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.result;
  }

  #send(message: RpcMessage): void {
    writeMessage(this.#child.stdin, message);
  }

  #take({ id, method, params, ...answer }: RpcMessage): void {
    if (method === undefined) {
      this.#events.emit(`answer ${id}`, answer);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: unknown };
      this.#events.emit(`diagnostics ${uri}`, diagnostics);
    } else if (id !== undefined) {
      const { items = [] } = (params ?? {}) as { items?: readonly { section: string }[] };
      const isAsked = method === 'workspace/configuration';
      const result = isAsked ? items.map(({ section }) => SETTINGS[section] ?? null) : null;
      this.#send({ id, result });
      this.#events.emit(method);
    }
  }
}
