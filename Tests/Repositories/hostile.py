#!/usr/bin/env python3
"""Builds a hostile repository, runs the program in it, and says what it answered.

Usage: hostile.py            lists the cases, a line each: name, TAB, what it is
       hostile.py CASE       with the program in PROGRAM: the answers, as JSON

Every command of COMMANDS is run, each with at most 5 seconds of processor time; one that is not done
after a minute is killed. The answers are written as an object a command: what it exited with (`null`
when it was killed), standard output and standard error with the folder's name taken out, the most
memory that it had in bytes, and the seconds that it took.
"""

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import threading
import time

import damage
import formats
import histories
import places
import trees
from catalogue import CASES, Skipped

COMMANDS = {
    "check": ["check"],
    "list": ["list"],
    "show": ["show", "aura"],
    "staged": ["check", "--staged"],
    "status": ["status"],
    "diff": ["diff"],
    "review": ["review"],
    "history": ["history", "aura"],
    "history-json": ["history", "aura", "--format", "json"],
    "blame": ["blame", "aura"],
    "changelog": ["changelog"],
    "check-at": ["check", "--at", "HEAD"],
    "check-before": ["check", "--at", "HEAD~1"],
    "list-at": ["list", "--at", "HEAD"],
    "show-at": ["show", "aura", "--at", "HEAD"],
    "export": ["export", "--format", "csv"],
    "publish": ["publish", "--output", "../site", "--dry-run"],
}
CPU_SECONDS, WALL_SECONDS, SHOWN = 5, 60, 20_000


def run(program, repository, arguments):
    """Runs the program; says what came of it."""
    output, errors = (tempfile.TemporaryFile() for _ in range(2))
    environment = {**BASE, **repository.environment}
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            os.chdir(repository.run_in)
            os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
            os.dup2(output.fileno(), 1)
            os.dup2(errors.fileno(), 2)
            resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
            if repository.user is not None:
                os.setgroups([])
                os.setgid(repository.user)
                os.setuid(repository.user)
            os.execve(program, [program, "--language", LANGUAGE, *arguments], environment)
        finally:
            os._exit(127)
    timer = threading.Timer(WALL_SECONDS, os.kill, (child, signal.SIGKILL))
    timer.start()
    _, status, usage = os.wait4(child, 0)
    timer.cancel()

    def text(file):
        file.seek(0)
        start = file.read(SHOWN)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - SHOWN, len(start)))
        whole = start + file.read()
        return whole.decode(errors="replace").replace(str(repository.beside), "FOLDER")

    return {
        "exit": os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else None,
        "output": text(output), "errors": text(errors), "memory": usage.ru_maxrss * 1024,
        "seconds": round(time.monotonic() - began, 2),
        "processor": round(usage.ru_utime + usage.ru_stime, 2),
    }


BASE = {
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
    "TZ": "UTC", "LLVM_PROFILE_FILE": "/dev/null",
    "GIT_AUTHOR_NAME": "Maija", "GIT_AUTHOR_EMAIL": "maija@example.fi",
    "GIT_COMMITTER_NAME": "Maija", "GIT_COMMITTER_EMAIL": "maija@example.fi",
}
LANGUAGE = os.environ.get("LANGUAGE_OF_MESSAGES", "en")


def main():
    """Lists the cases, or runs one."""
    if len(sys.argv) == 1:
        for name, build in CASES.items():
            print(f"{name}\t{build.__doc__}")
        return
    for key, value in BASE.items():
        os.environ[key] = value
    for key in [key for key in os.environ if key.startswith("GIT_") and key not in BASE]:
        del os.environ[key]
    folder = tempfile.mkdtemp(prefix="hostile-")
    os.chmod(folder, 0o755)
    try:
        repository = CASES[sys.argv[1]](folder)
        answers = {
            name: run(os.environ["PROGRAM"], repository, arguments)
            for name, arguments in COMMANDS.items()
            if not sys.argv[2:] or name in sys.argv[2:]}
        print(json.dumps(answers, ensure_ascii=False))
    except Skipped as reason:
        print(json.dumps({"skipped": str(reason)}))
    finally:
        os.system(f"chmod -R u+rwx '{folder}' 2>/dev/null")
        shutil.rmtree(folder, ignore_errors=True)


main()
