#!/usr/bin/env python3
"""A language server that notes what it is told: what an editor's files make the editor start.

It stands on the PATH as `dataregister`. Each message goes as a line of JSON to the file that
SERVER_LOG names, the arguments and the folder first. To each text that is opened it finds one
error, which covers the first letter.
"""

import json
import os
import sys

CAPABILITIES = {
    "positionEncoding": "utf-16", "textDocumentSync": {"openClose": True, "change": 2},
    "renameProvider": {"prepareProvider": True},
    "hoverProvider": True, "completionProvider": {"triggerCharacters": [":"]},
    "codeActionProvider": True, "documentFormattingProvider": True,
    "semanticTokensProvider": {
        "legend": {"tokenTypes": ["property"], "tokenModifiers": []}, "full": True},
}

START = {"line": 0, "character": 0}
RANGE = {"start": START, "end": {"line": 0, "character": 1}}
ANSWERS = {
    "initialize": {"capabilities": CAPABILITIES},
    "textDocument/hover": {"contents": {"kind": "markdown", "value": "**help**"}},
    "textDocument/completion": {
        "isIncomplete": False, "items": [{"label": "DRB", "kind": 10, "textEdit": {
            "range": RANGE, "newText": "DRB: "}}]},
    "textDocument/formatting": [{"range": RANGE, "newText": "n"}],
    "textDocument/semanticTokens/full": {"data": [0, 0, 4, 0, 0]},
}


def read():
    length = None
    while line := sys.stdin.buffer.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return None if length is None else json.loads(sys.stdin.buffer.read(length))


def write(**message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    # In two pieces: a client must not take a piece for the whole.
    for piece in [b"Content-Length: %d\r\n\r\n" % len(body) + body[:7], body[7:]]:
        sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()


def rename(uri, name):
    """An edit of the version that the text has, or of the one before, or why there is none."""
    if name == "refused":
        return {"error": {"code": -32803, "message": "nej"}}
    write(method="window/showMessage", params={"type": 2, "message": "tips"})
    version = 1 if name == "outdated" else 2
    return {"result": {"documentChanges": [
        {"textDocument": {"uri": uri, "version": version},
         "edits": [{"range": RANGE, "newText": name}]}]}}


def main():
    log = open(os.environ["SERVER_LOG"], "a", buffering=1)
    print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd()}), file=log)
    while message := read():
        print(json.dumps(message), file=log)
        method, params = message.get("method"), message.get("params")
        if method == "exit":
            return
        if method == "textDocument/didOpen":
            write(method="textDocument/publishDiagnostics", params={
                "uri": params["textDocument"]["uri"], "diagnostics": [
                    {"range": RANGE, "severity": 1, "code": "unknown-key", "source": "dataregister",
                     "message": "å"}]})
        if "id" in message and method:
            uri = params.get("textDocument", {}).get("uri") if isinstance(params, dict) else None
            actions = [{"title": "fix", "kind": "quickfix", "edit": {"changes": {uri: [
                {"range": RANGE, "newText": "N"}]}}}]
            if method in ("textDocument/prepareRename", "textDocument/rename"):
                write(id=message["id"], **rename(uri, params.get("newName", "refused")))
                continue
            answer = actions if method == "textDocument/codeAction" else ANSWERS.get(method)
            write(id=message["id"], result=answer)


if __name__ == "__main__":
    main()
