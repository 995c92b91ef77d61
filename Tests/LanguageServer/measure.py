#!/usr/bin/env python3
"""Measures how long it takes from a keystroke to the findings, in a folder of many registers.

Usage: measure.py DATAREGISTER SCHEMA [REGISTERS]

Each keystroke puts a character into a value, or takes it away again, and is over when the findings
of that version have come. It prints medians and the 95th percentiles in milliseconds; the processor
time is that of the server, all its threads together, per keystroke.
"""

import os
import statistics
import sys
import time

from client import Client, make_registers, scratch


def cpu(process):
    """The processor time that a process has used, in seconds."""
    fields = open(f"/proc/{process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def keystrokes(client, uri, line, character, count):
    times = []
    version = 1
    before = cpu(client.process)
    for number in range(count):
        version += 1
        place = {"line": line, "character": character}
        end = place if number % 2 == 0 else {"line": line, "character": character + 1}
        change = {"range": {"start": place, "end": end}, "text": "x" if number % 2 == 0 else ""}
        start = time.perf_counter()
        client.notify(
            "textDocument/didChange",
            {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]},
        )
        client.wait(
            lambda message: message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == uri
            and message["params"]["version"] == version
        )
        times.append((time.perf_counter() - start) * 1000)
    return times, (cpu(client.process) - before) * 1000 / count


def show(what, times, processor=None):
    ordered = sorted(times)
    line = f"{what}: median {statistics.median(ordered):.2f} ms, "
    line += f"p95 {ordered[int(len(ordered) * 0.95)]:.2f} ms"
    print(line + (f", processor {processor:.2f} ms" if processor is not None else ""))


def main():
    tool, schema = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    with scratch() as folder:
        registers = make_registers(folder, schema, count)
        client = Client(os.path.abspath(tool), folder)
        client.initialize(folder)
        start = time.perf_counter()
        uri = client.open(registers / f"system-{count // 2}.register")
        client.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics")
        print(f"{count} registers; opening the first: {(time.perf_counter() - start) * 1000:.0f} ms")
        show("keystroke in a register", *keystrokes(client, uri, 2, 10, 400))
        times = []
        for _ in range(200):
            start = time.perf_counter()
            client.request(
                "textDocument/completion",
                {"textDocument": {"uri": uri}, "position": {"line": 9, "character": 4}},
            )
            times.append((time.perf_counter() - start) * 1000)
        show("completion", times)
        uri = client.open(registers / "register.schema")
        client.wait(
            lambda message: message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == uri
        )
        show("keystroke in the schema", *keystrokes(client, uri, 0, 3, 40))
        client.end()


if __name__ == "__main__":
    main()
