// The language server of registers in VS Code. It needs no other package: what the protocol says is
// put into VS Code's own types here.
'use strict';

const path = require('path');
const fs = require('fs');
const vscode = require('vscode');
const { Connection } = require('./connection');

const selector = { language: 'dataregister', scheme: 'file' };

// What VS Code counts as the protocol does, from 0 or from 1.
const severities = [null, 0, 1, 2, 3];

const toPosition = (p) => new vscode.Position(p.line, p.character);
const toRange = (r) => new vscode.Range(toPosition(r.start), toPosition(r.end));
const toURI = (uri) => vscode.Uri.parse(uri);
const fromPosition = (p) => ({ line: p.line, character: p.character });
const fromRange = (r) => ({ start: fromPosition(r.start), end: fromPosition(r.end) });
const identifier = (document) => ({ uri: document.uri.toString() });
const at = (document, position) => ({
  textDocument: identifier(document), position: fromPosition(position),
});
const toTextEdit = (edit) => new vscode.TextEdit(toRange(edit.range), edit.newText);
const toLocation = (l) => new vscode.Location(
  toURI(l.uri || l.targetUri), toRange(l.range || l.targetSelectionRange));
const list = (answer) => (answer === null ? [] : Array.isArray(answer) ? answer : [answer]);

function toText(content) {
  if (typeof content === 'string') return new vscode.MarkdownString(content);
  if (Array.isArray(content)) {
    return new vscode.MarkdownString(content.map((part) => part.value || part).join('\n\n'));
  }
  const text = new vscode.MarkdownString();
  return content.kind === 'markdown'
    ? text.appendMarkdown(content.value) : text.appendText(content.value);
}

function toDiagnostic(found) {
  const diagnostic = new vscode.Diagnostic(
    toRange(found.range), found.message, severities[found.severity || 1]);
  Object.assign(diagnostic, { code: found.code, source: found.source, original: found });
  return diagnostic;
}

// Whether a text that is open is no longer the one that edits were made for.
function hasChanged({ uri, version }) {
  if (typeof version !== 'number') return false;
  const name = toURI(uri).toString();
  return vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === name && document.version !== version);
}

// The edits as VS Code has them; null for edits of a text that has changed since.
function toWorkspaceEdit(edit) {
  const all = new vscode.WorkspaceEdit();
  if (!edit) return all;
  const documents = (edit.documentChanges || []).filter((change) => change.edits);
  if (documents.some((change) => hasChanged(change.textDocument))) return null;
  const changes = edit.documentChanges
    ? documents.map((change) => [change.textDocument.uri, change.edits])
    : Object.entries(edit.changes || {});
  for (const [uri, edits] of changes) all.set(toURI(uri), edits.map(toTextEdit));
  return all;
}

async function apply(edit) {
  return edit !== null && vscode.workspace.applyEdit(edit);
}

function toCompletion(item) {
  const completion = new vscode.CompletionItem(
    item.label, item.kind === undefined ? undefined : item.kind - 1);
  for (const key of ['detail', 'sortText', 'filterText', 'preselect', 'commitCharacters']) {
    if (item[key] !== undefined) completion[key] = item[key];
  }
  if (item.documentation) completion.documentation = toText(item.documentation);
  const edit = item.textEdit;
  const text = edit ? edit.newText : item.insertText || item.label;
  completion.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
  if (edit && edit.range) completion.range = toRange(edit.range);
  if (edit && edit.insert) {
    completion.range = { inserting: toRange(edit.insert), replacing: toRange(edit.replace) };
  }
  if (item.insertTextMode === 1) completion.keepWhitespace = true;
  if (item.additionalTextEdits) {
    completion.additionalTextEdits = item.additionalTextEdits.map(toTextEdit);
  }
  if (item.command) completion.command = item.command;
  return completion;
}

function toSymbol(symbol) {
  if (symbol.location) {
    return new vscode.SymbolInformation(
      symbol.name, symbol.kind - 1, symbol.containerName || '', toLocation(symbol.location));
  }
  const made = new vscode.DocumentSymbol(
    symbol.name, symbol.detail || '', symbol.kind - 1, toRange(symbol.range),
    toRange(symbol.selectionRange));
  made.children = (symbol.children || []).map(toSymbol);
  return made;
}

function toAction(action) {
  if (typeof action.command === 'string') return action;
  const kind = action.kind ? vscode.CodeActionKind.Empty.append(action.kind) : undefined;
  const made = new vscode.CodeAction(action.title, kind);
  if (action.diagnostics) made.diagnostics = action.diagnostics.map(toDiagnostic);
  if (action.edit) {
    made.edit = toWorkspaceEdit(action.edit);
    if (!made.edit) return null;
  }
  if (action.command) made.command = action.command;
  made.isPreferred = action.isPreferred;
  return made;
}

function toFolding(range) {
  const kinds = {
    comment: vscode.FoldingRangeKind.Comment, region: vscode.FoldingRangeKind.Region,
  };
  return new vscode.FoldingRange(range.startLine, range.endLine, kinds[range.kind]);
}

function toLens(lens) {
  const made = new vscode.CodeLens(toRange(lens.range), lens.command);
  made.original = lens;
  return made;
}

// The folder of the registers around a file: the nearest one upwards with a schema.
function rootOf(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'Registers', 'register.schema'))) return folder;
    if (folder === path.dirname(folder)) return path.dirname(file);
  }
}

// What VS Code asks, for each thing that the server says it can do.
function providers(server, capabilities) {
  const ask = (method, params, token) => server.request(method, params, token);
  const on = vscode.languages;
  const symbols = async (method, params, token) => list(await ask(method, params, token)).map(toSymbol);
  const table = {
    completionProvider: (options) => on.registerCompletionItemProvider(selector, {
      provideCompletionItems: async (document, position, token, context) => {
        const answer = await ask('textDocument/completion', {
          ...at(document, position),
          context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
        }, token);
        if (answer === null) return null;
        const items = Array.isArray(answer) ? answer : answer.items;
        return new vscode.CompletionList(items.map(toCompletion), answer.isIncomplete === true);
      },
    }, ...(options.triggerCharacters || [])),
    hoverProvider: () => on.registerHoverProvider(selector, {
      provideHover: async (document, position, token) => {
        const answer = await ask('textDocument/hover', at(document, position), token);
        return answer
          && new vscode.Hover(toText(answer.contents), answer.range && toRange(answer.range));
      },
    }),
    definitionProvider: () => on.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position, token) => list(
        await ask('textDocument/definition', at(document, position), token)).map(toLocation),
    }),
    referencesProvider: () => on.registerReferenceProvider(selector, {
      provideReferences: async (document, position, context, token) => list(await ask(
        'textDocument/references', { ...at(document, position), context }, token)).map(toLocation),
    }),
    renameProvider: (options) => on.registerRenameProvider(selector, {
      provideRenameEdits: async (document, position, newName, token) => toWorkspaceEdit(
        await ask('textDocument/rename', { ...at(document, position), newName }, token)),
      ...(options.prepareProvider && {
        prepareRename: async (document, position, token) => {
          const answer = await ask('textDocument/prepareRename', at(document, position), token);
          if (!answer) return null;
          if (!answer.range) return toRange(answer);
          return { range: toRange(answer.range), placeholder: answer.placeholder };
        },
      }),
    }),
    codeActionProvider: () => on.registerCodeActionsProvider(selector, {
      provideCodeActions: async (document, range, context, token) => list(
        await ask('textDocument/codeAction', {
          textDocument: identifier(document),
          range: fromRange(range),
          context: {
            diagnostics: context.diagnostics.map((d) => d.original).filter(Boolean),
            only: context.only && [context.only.value],
          },
        }, token)).map(toAction).filter(Boolean),
    }),
    documentFormattingProvider: () => on.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: async (document, options, token) => list(await ask(
        'textDocument/formatting', { textDocument: identifier(document), options }, token))
        .map(toTextEdit),
    }),
    documentSymbolProvider: () => on.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (document, token) => symbols(
        'textDocument/documentSymbol', { textDocument: identifier(document) }, token),
    }),
    workspaceSymbolProvider: () => on.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => symbols('workspace/symbol', { query }, token),
    }),
    foldingRangeProvider: () => on.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: async (document, _, token) => list(await ask(
        'textDocument/foldingRange', { textDocument: identifier(document) }, token)).map(toFolding),
    }),
    codeLensProvider: () => on.registerCodeLensProvider(selector, {
      provideCodeLenses: async (document, token) => list(await ask(
        'textDocument/codeLens', { textDocument: identifier(document) }, token)).map(toLens),
      resolveCodeLens: async (lens, token) => {
        const answer = await ask('codeLens/resolve', lens.original, token);
        return answer ? toLens(answer) : lens;
      },
    }),
    semanticTokensProvider: (options) => on.registerDocumentSemanticTokensProvider(selector, {
      provideDocumentSemanticTokens: async (document, token) => {
        const answer = await ask(
          'textDocument/semanticTokens/full', { textDocument: identifier(document) }, token);
        return answer && new vscode.SemanticTokens(new Uint32Array(answer.data));
      },
    }, new vscode.SemanticTokensLegend(options.legend.tokenTypes, options.legend.tokenModifiers)),
  };
  return Object.keys(table)
    .filter((name) => capabilities[name])
    .map((name) => table[name](capabilities[name] === true ? {} : capabilities[name]));
}

// One server, for the first folder of registers that is opened.
class Client {
  constructor(root, log) {
    this.root = root;
    this.diagnostics = vscode.languages.createDiagnosticCollection('dataregister');
    this.disposables = [this.diagnostics];
    const command = vscode.workspace.getConfiguration('dataregister').get('command', 'dataregister');
    this.server = new Connection(command, ['lsp'], root, {
      log: (text) => log.append(text),
      ended: (why) => {
        this.dispose();
        vscode.window.showErrorMessage(`dataregister: the language server stopped: ${why}`);
      },
      'textDocument/publishDiagnostics': ({ uri, diagnostics }) => {
        this.diagnostics.set(toURI(uri), diagnostics.map(toDiagnostic));
      },
      'window/showMessage': ({ type, message }) => {
        const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
        const show = [null, showErrorMessage, showWarningMessage][type] || showInformationMessage;
        show(message);
      },
      'window/logMessage': ({ message }) => log.appendLine(message),
      'workspace/applyEdit': async ({ edit }) => ({
        applied: await apply(toWorkspaceEdit(edit)),
      }),
      'workspace/configuration': ({ items }) => items.map(() => null),
      'client/registerCapability': () => null,
      'client/unregisterCapability': () => null,
      'window/workDoneProgress/create': () => null,
    });
  }

  async start() {
    const uri = vscode.Uri.file(this.root).toString();
    const answer = await this.server.request('initialize', {
      processId: process.pid,
      clientInfo: { name: 'vscode-dataregister', version: '0.1.0' },
      locale: vscode.env.language,
      rootUri: uri,
      workspaceFolders: [{ uri, name: path.basename(this.root) }],
      capabilities: {
        general: { positionEncodings: ['utf-16'] },
        workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
        textDocument: {
          synchronization: { didSave: true },
          publishDiagnostics: { versionSupport: true },
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
          },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
            isPreferredSupport: true,
          },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          foldingRange: { lineFoldingOnly: true },
          rename: { prepareSupport: true },
          semanticTokens: {
            requests: { full: true }, formats: ['relative'], tokenModifiers: [],
            tokenTypes: ['comment', 'property', 'keyword', 'string', 'number', 'type', 'enumMember'],
          },
        },
      },
    });
    if (!answer) return;
    this.server.notify('initialized', {});
    this.synchronize(answer.capabilities.textDocumentSync);
    this.watch();
    for (const command of (answer.capabilities.executeCommandProvider || { commands: [] }).commands) {
      this.disposables.push(vscode.commands.registerCommand(command, (...args) => (
        this.server.request('workspace/executeCommand', { command, arguments: args }))));
    }
    this.disposables.push(...providers(this.server, answer.capabilities));
  }

  // Tells the server of every text that is open, and of each change of it.
  synchronize(sync) {
    const isIncremental = (typeof sync === 'object' ? sync.change : sync) === 2;
    const mine = (document) => vscode.languages.match(selector, document) > 0;
    const open = (document) => mine(document) && this.server.notify('textDocument/didOpen', {
      textDocument: {
        ...identifier(document), languageId: 'dataregister', version: document.version,
        text: document.getText(),
      },
    });
    vscode.workspace.textDocuments.forEach(open);
    this.disposables.push(
      vscode.workspace.onDidOpenTextDocument(open),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!mine(document) || contentChanges.length === 0) return;
        this.server.notify('textDocument/didChange', {
          textDocument: { ...identifier(document), version: document.version },
          contentChanges: isIncremental
            ? contentChanges.map((change) => ({ range: fromRange(change.range), text: change.text }))
            : [{ text: document.getText() }],
        });
      }),
      vscode.workspace.onDidSaveTextDocument((document) => mine(document)
        && this.server.notify('textDocument/didSave', { textDocument: identifier(document) })),
      vscode.workspace.onDidCloseTextDocument((document) => mine(document)
        && this.server.notify('textDocument/didClose', { textDocument: identifier(document) })));
  }

  // Tells the server of files that are changed by others: by Git, by a command.
  watch() {
    const files = new vscode.RelativePattern(vscode.Uri.file(this.root), 'Registers/**');
    const watcher = vscode.workspace.createFileSystemWatcher(files);
    const tell = (type) => (uri) => this.server.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri.toString(), type }],
    });
    this.disposables.push(
      watcher, watcher.onDidCreate(tell(1)), watcher.onDidChange(tell(2)),
      watcher.onDidDelete(tell(3)));
  }

  dispose() {
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }
}

let client;

async function activate(context) {
  const log = vscode.window.createOutputChannel('dataregister');
  context.subscriptions.push(log);
  // What wakes the extension may be no file: an older version of one that Git shows, or a new text.
  const start = (document) => {
    if (client || vscode.languages.match(selector, document) === 0) return undefined;
    client = new Client(rootOf(document.uri.fsPath), log);
    return client.start();
  };
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(start));
  await Promise.all(vscode.workspace.textDocuments.map(start));
}

async function deactivate() {
  if (!client) return;
  client.dispose();
  await client.server.stop();
}

module.exports = { activate, deactivate };
