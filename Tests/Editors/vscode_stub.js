// As much of VS Code as the extension touches, with one text that is open and edited.
'use strict';

const fs = require('fs');
const Module = require('module');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');

const [extension, file] = process.argv.slice(2);
const made = {};
const told = {};
const kind = (name, ...fields) => {
  made[name] = class {
    constructor(...values) { fields.forEach((field, index) => { this[field] = values[index]; }); }
  };
};
kind('Position', 'line', 'character');
kind('Range', 'start', 'end');
kind('Diagnostic', 'range', 'message', 'severity');
kind('CompletionItem', 'label', 'kind');
kind('CompletionList', 'items', 'isIncomplete');
kind('Hover', 'contents', 'range');
kind('CodeAction', 'title', 'kind');
kind('TextEdit', 'range', 'newText');
kind('SemanticTokens', 'data');
kind('SemanticTokensLegend', 'types', 'modifiers');
kind('RelativePattern', 'base', 'pattern');
class MarkdownString {
  constructor(value) { this.value = value || ''; }
  appendMarkdown(text) { this.value += text; return this; }
  appendText(text) { this.value += text; return this; }
}
class WorkspaceEdit {
  constructor() { this.entries = []; }
  set(uri, edits) { this.entries.push([uri.toString(), edits]); }
}
const uri = (text) => ({
  toString: () => text, scheme: text.split(':')[0],
  fsPath: text.startsWith('file:') ? fileURLToPath(text) : text,
});
const disposable = { dispose() {} };
const event = (name) => (listener) => {
  const earlier = told[name] || (() => {});
  told[name] = (...what) => { earlier(...what); listener(...what); };
  return disposable;
};
const provider = (name) => (...given) => { told[name] = given.find((o) => Object.values(o).some(
  (v) => typeof v === 'function')); return disposable; };
const text = fs.readFileSync(file, 'utf8');
const document = {
  uri: uri(pathToFileURL(file).href), languageId: 'dataregister', version: 1, getText: () => text,
};
const older = {
  uri: uri(`git:${pathToFileURL(file).pathname}`), languageId: 'dataregister', version: 1,
  getText: () => text,
};
const diagnostics = new Promise((resolve) => { told.diagnostics = resolve; });
const vscode = {
  ...made, MarkdownString, WorkspaceEdit,
  CodeActionKind: { Empty: { append: (value) => ({ value }) } },
  Uri: { parse: uri, file: (name) => uri(pathToFileURL(name).href) },
  env: { language: 'sv' },
  commands: { registerCommand: () => disposable },
  window: {
    createOutputChannel: () => ({ append() {}, appendLine() {}, dispose() {} }),
    showErrorMessage: (message) => { throw new Error(message); },
    showWarningMessage: (message) => { told.warning = message; },
  },
  workspace: {
    // What wakes the extension is the older side of a comparison; the file is opened later.
    textDocuments: [older],
    getConfiguration: () => ({ get: (_, otherwise) => otherwise }),
    onDidOpenTextDocument: event('open'), onDidChangeTextDocument: event('change'),
    onDidSaveTextDocument: event('save'), onDidCloseTextDocument: event('close'),
    createFileSystemWatcher: () => ({
      ...disposable, onDidCreate: event('created'), onDidChange: event('changed'),
      onDidDelete: event('deleted'),
    }),
  },
  languages: {
    match: (selector, d) => (
      d.languageId === selector.language && d.uri.scheme === selector.scheme ? 10 : 0),
    createDiagnosticCollection: () => ({
      ...disposable, set: (where, found) => told.diagnostics([where.toString(), found]),
    }),
    registerCompletionItemProvider: provider('completion'), registerHoverProvider: provider('hover'),
    registerCodeActionsProvider: provider('actions'), registerRenameProvider: provider('renaming'),
    registerDocumentFormattingEditProvider: provider('formatting'),
    registerDocumentSemanticTokensProvider: provider('tokens'),
  },
};
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

async function main() {
  const { activate, deactivate } = require(path.join(extension, 'extension.js'));
  await activate({ subscriptions: [] });
  if (told.close) throw new Error('the server was started for what is no file');
  vscode.workspace.textDocuments.push(document);
  told.open(document);
  const seen = { diagnostics: await diagnostics };
  const here = new vscode.Position(0, 1);
  document.version = 2;
  told.change({ document, contentChanges: [{ range: new vscode.Range(here, here), text: 'å' }] });
  const token = { isCancellationRequested: false, onCancellationRequested: () => disposable };
  seen.completion = await told.completion.provideCompletionItems(document, here, token, { triggerKind: 0 });
  seen.hover = await told.hover.provideHover(document, here, token);
  seen.actions = await told.actions.provideCodeActions(
    document, new vscode.Range(here, here), { diagnostics: seen.diagnostics[1] }, token);
  seen.formatting = await told.formatting.provideDocumentFormattingEdits(document, { tabSize: 4 }, token);
  seen.tokens = Array.from((await told.tokens.provideDocumentSemanticTokens(document, token)).data);
  const cancelled = { isCancellationRequested: false,
    onCancellationRequested: (cancel) => { setImmediate(cancel); return disposable; } };
  seen.cancelled = await told.hover.provideHover(document, here, { ...cancelled, isCancellationRequested: true });
  const why = (error) => error.message;
  seen.renamable = await told.renaming.prepareRename(document, here, token).catch(why);
  const rename = (name) => told.renaming.provideRenameEdits(document, here, name, token).catch(why);
  seen.renamed = await rename('a');
  seen.outdated = await rename('outdated');
  seen.refused = await rename('refused');
  seen.warning = told.warning;
  told.close(document);
  await deactivate();
  process.stdout.write(JSON.stringify(seen));
}

main();
