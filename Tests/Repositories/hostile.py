#!/usr/bin/env python3
"""Builds hostile repositories, runs the program in them, and says what it answered.

Usage: hostile.py                       lists the cases: group, TAB, name, TAB, what it is
       hostile.py GROUP                 answers of all cases of a group
       hostile.py GROUP CASE COMMAND…   answers of some commands in one case

The program is in PROGRAM, and speaks the language in LANGUAGE_OF_MESSAGES (English). Each command of
COMMANDS is run, with at most as much processor time as PROCESSOR_SECONDS says (5), and is killed when
it is not done in twelve times as long. A line of JSON a case is printed: its name, and for each command what it exited with (`null`
when it was killed), standard output and standard error with the folder's name taken out, the most
memory that it had in bytes, and the seconds of processor time that it took. Where the messages give
commands that mend the repository, these are run too, and then some commands once more, under their
name with `-mended`.
"""

import json
import os
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

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
    "diff-range": ["diff", "HEAD~1..HEAD"],
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
CPU_SECONDS = int(os.environ.get("PROCESSOR_SECONDS", "5"))
WALL_SECONDS, SHOWN = 12 * CPU_SECONDS, 20_000


def run(program, repository, arguments):
    """Runs the program; says what came of it."""
    output, errors = (tempfile.TemporaryFile() for _ in range(2))
    environment = {**BASE, **repository.environment}
    # Another user may not come to where it was built, such as a home folder.
    opened = os.open(program, os.O_RDONLY)
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
            os.execve(opened, [program, "--language", LANGUAGE, *arguments], environment)
        finally:
            os._exit(127)
    os.close(opened)
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
        "processor": round(usage.ru_utime + usage.ru_stime, 2),
    }


BASE = {
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
    "TZ": "UTC", "LLVM_PROFILE_FILE": "/dev/null",
    "GIT_AUTHOR_NAME": "Maija", "GIT_AUTHOR_EMAIL": "maija@example.fi",
    "GIT_COMMITTER_NAME": "Maija", "GIT_COMMITTER_EMAIL": "maija@example.fi",
}
MENDED = ("status", "history", "staged")
LANGUAGE = os.environ.get("LANGUAGE_OF_MESSAGES", "en")


def mend(repository):
    """Runs the commands that the messages give."""
    for command in repository.remedies:
        subprocess.run(
            shlex.split(command), cwd=repository.run_in, check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**BASE, **repository.environment})


def answers(name, wanted):
    """Builds a case, and runs commands in it."""
    program = os.environ["PROGRAM"]
    folder = tempfile.mkdtemp(prefix="hostile-")
    os.chmod(folder, 0o755)
    try:
        repository = CASES[name](folder)
        found = {command: run(program, repository, COMMANDS[command]) for command in wanted}
        mend(repository)
        for command in MENDED if repository.remedies else ():
            found[f"{command}-mended"] = run(program, repository, COMMANDS[command])
        return {"remedies": repository.remedies, "answers": found}
    except Skipped as reason:
        return {"skipped": str(reason)}
    finally:
        subprocess.run(["chmod", "-R", "u+rwx", folder], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(folder, ignore_errors=True)


def main():
    """Lists the cases, or runs some."""
    if len(sys.argv) == 1:
        for name, build in CASES.items():
            print(f"{build.__module__}\t{name}\t{build.__doc__}")
        return
    for key in [key for key in os.environ if key.startswith("GIT_")]:
        del os.environ[key]
    os.environ.update(BASE)
    group, *rest = sys.argv[1:]
    names = rest[:1] or [name for name, build in CASES.items() if build.__module__ == group]
    for name in names:
        print(json.dumps({"case": name, **answers(name, rest[1:] or COMMANDS)}), flush=True)


main()
