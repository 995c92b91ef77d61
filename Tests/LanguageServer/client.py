"""A client of a language server that waits for every answer: what a program that measures needs."""

import json
import pathlib
import subprocess
import tempfile


class Client:
    """A server that was started, and the conversation with it."""

    def __init__(self, tool, folder, *arguments):
        self.process = subprocess.Popen(
            [tool, "lsp", *arguments], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0
        self.notifications = []

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = None
        while (line := self.process.stdout.readline()) != b"\r\n":
            if not line:
                raise EOFError("the server has gone")
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def request(self, method, params):
        """Asks, and gives the answer; what comes before it is kept."""
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message
            self.notifications.append(message)

    def wait(self, wanted):
        """The next message of the server's that is wanted."""
        while True:
            message = self.receive()
            if wanted(message):
                return message

    def initialize(self, folder, **options):
        capabilities = {
            "textDocument": {
                "publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
                "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
                "codeAction": {"codeActionLiteralSupport": {}},
            },
            "workspace": {"workspaceEdit": {"documentChanges": True}},
        }
        root = pathlib.Path(folder).resolve().as_uri()
        answer = self.request(
            "initialize", {"rootUri": root, "capabilities": capabilities, **options}
        )
        self.notify("initialized", {})
        return answer

    def open(self, path, version=1):
        path = pathlib.Path(path).resolve()
        item = {"uri": path.as_uri(), "languageId": "dataregister", "version": version}
        self.notify("textDocument/didOpen", {"textDocument": {**item, "text": path.read_text()}})
        return path.as_uri()

    def end(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(timeout=10)


def make_registers(folder, schema, count):
    """A folder with a schema and a number of registers, all different and without errors."""
    registers = pathlib.Path(folder) / "Registers"
    registers.mkdir()
    (registers / "register.schema").write_text(pathlib.Path(schema).read_text())
    for number in range(count):
        (registers / f"system-{number}.register").write_text(
            f"Namn: System {number}\nAnvändningsområde:\n    Systemet används i enhet {number} för "
            f"att sköta ärenden.\nAnvändningsområde[fi]: Järjestelmää käytetään asioihin.\n"
            f"Datainnehåll: Uppgifter om ärende {number}\nDatainnehåll[fi]: Tietoja asioista\n"
            "DRB: X\nAnsvarsenhet: Bildningssektorn\nAnsvarsperson:\n    Psykologen\n"
            "    Kuratorerna\n"
        )
    return registers


def scratch():
    return tempfile.TemporaryDirectory(prefix="dataregister-")
