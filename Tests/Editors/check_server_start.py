#!/usr/bin/env python3
"""Proves that the editors' own files make each editor start the language server.

Usage: check_server_start.py DATAREGISTER [NVIM…]

A server that only notes what it is told stands on the PATH. Each editor opens a register, and must
start the server once, for the folder above `Registers`, say that the text is a `dataregister`, and
show the error that the server finds.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

NVIM_SCRIPT = """
lua <<END
vim.o.swapfile = false
vim.cmd('edit Registers/aura.register')
local found = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
vim.cmd('edit Registers/b.register')
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local message = found and vim.diagnostic.get(0)[1].message or 'none'
vim.fn.writefile({ message }, 'shown')
vim.cmd('qall!')
END
"""

# ALE of Debian is a package of Vim itself.
VIM_SCRIPT = """
set nocompatible encoding=utf-8 hidden noswapfile
set runtimepath^=%(files)s
let g:ale_lint_delay = 0
filetype plugin indent on
syntax on
packadd! ale
runtime! plugin/*.vim
edit Registers/aura.register
call ale#Queue(0, 'lint_file')
let tries = 0
while tries < 1000 && empty(ale#engine#GetLoclist(bufnr('')))
  sleep 20m
  let tries += 1
endwhile
let found = ale#engine#GetLoclist(bufnr(''))
edit Registers/b.register
call ale#Queue(0, 'lint_file')
while tries < 1000 && empty(ale#engine#GetLoclist(bufnr('')))
  sleep 20m
  let tries += 1
endwhile
call writefile([empty(found) ? 'none' : found[0].text], 'shown')
qall!
"""

EMACS_SCRIPT = """
(package-initialize)
(add-to-list 'load-path "%(files)s")
(require 'dataregister-mode)
(require 'eglot)
(require 'flymake)
(defconst here default-directory)
(setq eglot-sync-connect 20)
(defun show (name)
  (find-file (concat here "Registers/" name))
  (eglot-ensure)
  (run-hooks 'post-command-hook)
  (let ((end (+ (float-time) 20)))
    (while (and (null (flymake-diagnostics)) (< (float-time) end))
      (unless flymake-mode (flymake-mode 1))
      (flymake-start)
      (accept-process-output nil 0.05)))
  (if (flymake-diagnostics) (flymake-diagnostic-text (car (flymake-diagnostics))) "none"))
(let ((shown (show "aura.register")))
  (show "b.register")
  (with-temp-file (concat here "shown") (insert shown))
  (ignore-errors (eglot-shutdown (eglot-current-server))))
"""


def environment(folder):
    return {
        "LC_ALL": "C.UTF-8", "HOME": folder, "TERM": "xterm", "SERVER_LOG": f"{folder}/log",
        "PATH": f"{folder}/bin:{os.environ['PATH']}",
    }


def run(command, folder):
    return subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, text=True, timeout=120,
        stdin=subprocess.DEVNULL)


def nvim(program):
    def start(folder, files):
        pathlib.Path(folder, "script.vim").write_text(NVIM_SCRIPT)
        config = pathlib.Path(folder, ".config")
        config.mkdir()
        (config / "nvim").symlink_to(files)
        return run([program, "-i", "NONE", "--headless", "-S", "script.vim"], folder)
    return start


def vim(folder, files):
    pathlib.Path(folder, "script.vim").write_text(VIM_SCRIPT % {"files": files})
    return run(["vim", "-u", "NONE", "-i", "NONE", "-es", "-N", "-S", "script.vim"], folder)


def emacs(folder, files):
    pathlib.Path(folder, "script.el").write_text(EMACS_SCRIPT % {"files": files})
    return run(["emacs", "--no-init-file", "--batch", "--load", "script.el"], folder)


def vscode(folder, files):
    """Node runs the extension, with a stub in the place of VS Code."""
    extension = f"{files}/extension"
    done = run(["node", str(HERE / "vscode_stub.js"), extension, f"{folder}/Registers/aura.register"],
               folder)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    (uri, found) = seen["diagnostics"]
    assert uri.endswith("/Registers/aura.register") and found[0]["severity"] == 0, found
    assert seen["completion"]["items"][0]["insertText"] == "DRB: ", seen["completion"]
    assert seen["completion"]["items"][0]["kind"] == 9, seen["completion"]
    assert seen["hover"]["contents"]["value"] == "**help**", seen["hover"]
    assert seen["actions"][0]["kind"] == {"value": "quickfix"}, seen["actions"]
    assert seen["actions"][0]["edit"]["entries"][0][1][0]["newText"] == "N", seen["actions"]
    assert seen["formatting"][0]["newText"] == "n", seen["formatting"]
    assert seen["tokens"] == [0, 0, 4, 0, 0], seen["tokens"]
    assert seen["cancelled"] is None, seen["cancelled"]
    assert seen["renamed"]["entries"][0][1][0]["newText"] == "a", seen["renamed"]
    assert seen["outdated"] is None, seen["outdated"]
    assert seen["refused"] == seen["renamable"] == "nej", seen
    assert seen["warning"] == "tips", seen["warning"]
    pathlib.Path(folder, "shown").write_text(found[0]["message"])
    return done


def problems(folder, done, opened):
    log = pathlib.Path(folder, "log")
    if not log.exists():
        return [f"the server was not started: {done.stdout}{done.stderr}"]
    started, *messages = map(json.loads, log.read_text().splitlines())
    by_method = {}
    for message in messages:
        by_method.setdefault(message.get("method"), []).append(message.get("params"))
    found = []
    if started.get("arguments") != ["lsp"]:
        found.append(f"started as {started}")
    if len(by_method.get("initialize", [])) != 1:
        return found + [f"{len(by_method.get('initialize', []))} servers were started"]
    root = by_method["initialize"][0]["rootUri"]
    if root.rstrip("/") != pathlib.Path(folder).as_uri():
        found.append(f"the root is {root}")
    texts = [p["textDocument"] for p in by_method.get("textDocument/didOpen", [])]
    kinds = [text["languageId"] for text in texts]
    names = [text["uri"].rpartition("/")[2] for text in texts]
    if kinds != ["dataregister"] * opened or names != ["aura.register", "b.register"][:opened]:
        found.append(f"opened {names} as {kinds}")
    shown = pathlib.Path(folder, "shown")
    text = shown.read_text().strip() if shown.exists() else done.stderr
    if "å" not in text:
        found.append(f"shows {text}")
    return found


def main(tool, nvims):
    failed = 0
    editors = {"vim (ALE)": ("vim", vim, 2)}
    editors |= {program: ("neovim", nvim(program), 2) for program in nvims}
    editors |= {"emacs (eglot)": ("emacs", emacs, 2), "vscode (stub)": ("vscode", vscode, 1)}
    for name, (editor, start, opened) in editors.items():
        with tempfile.TemporaryDirectory() as base:
            folder = os.path.realpath(base)
            files = f"{folder}/files"
            subprocess.run([tool, "editor", editor, "--output", files], check=True,
                           capture_output=True)
            registers = pathlib.Path(folder, "Registers")
            registers.mkdir()
            (registers / "register.schema").write_text("Authority: Kronoby\n")
            (registers / "aura.register").write_text("Namn: Aura\n")
            (registers / "b.register").write_text("Namn: B\n")
            (registers.parent / "bin").mkdir()
            (registers.parent / "bin" / "dataregister").symlink_to(HERE / "fake_server.py")
            found = problems(folder, start(folder, files), opened)
        failed += len(found)
        print(f"{name}: " + ("; ".join(found) if found else "all right"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2:])
