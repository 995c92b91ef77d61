#!/usr/bin/env python3
"""Serves the bare repositories in a folder over HTTP on loopback, with git-http-backend.

Usage: serve_git.py FOLDER [NAME=VALUE…]

The port is written to standard output as soon as the server listens. It ends when standard input
does, so that it cannot outlive whoever started it. The program behind it gets no variables but
those of CGI, a PATH, and those that are given: as little as a web server gives.
"""

import http.server
import os
import subprocess
import sys
import threading
import urllib.parse

FORWARDED = {
    "Content-Encoding": "HTTP_CONTENT_ENCODING",
    "Git-Protocol": "GIT_PROTOCOL",
    "Accept": "HTTP_ACCEPT",
}


class GitHandler(http.server.BaseHTTPRequestHandler):
    """Answers a request with what git-http-backend says to it (RFC 3875)."""

    protocol_version = "HTTP/1.1"
    folder = ""
    variables = {}

    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.answer()

    def answer(self):
        path, _, query = self.path.partition("?")
        body = self.body()
        environment = {
            "PATH": "/usr/bin:/bin",
            "GATEWAY_INTERFACE": "CGI/1.1",
            "SERVER_PROTOCOL": self.request_version,
            "GIT_PROJECT_ROOT": self.folder,
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": http_path(path),
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "REMOTE_ADDR": self.client_address[0],
            "REMOTE_USER": "anna",
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
        } | self.variables
        for header, variable in FORWARDED.items():
            if header in self.headers:
                environment[variable] = self.headers[header]
        run = subprocess.run(
            ["git", "http-backend"], input=body, env=environment, capture_output=True, check=False
        )
        head, separator, content = run.stdout.partition(b"\r\n\r\n")
        if not separator:
            self.send_error(500, "git http-backend gave no answer")
            return
        lines = [line.partition(b":") for line in head.split(b"\r\n")]
        headers = [(name.decode(), value.strip().decode()) for name, _, value in lines]
        status = next((value for name, value in headers if name == "Status"), "200 OK")
        self.send_response_only(int(status.split()[0]))
        for name, value in headers:
            if name != "Status":
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def body(self):
        """The body of the request, which Git sends in chunks where it is large."""
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return b"".join(chunks)

    def log_message(self, format, *arguments):
        pass


def http_path(path):
    """The path without its percent signs, as a web server gives it on."""
    return os.fsdecode(urllib.parse.unquote_to_bytes(path))


class Server(http.server.ThreadingHTTPServer):
    """Takes as many clients at once as come."""

    daemon_threads = True
    request_queue_size = 128


def main():
    GitHandler.folder = os.path.abspath(sys.argv[1])
    GitHandler.variables = dict(word.split("=", 1) for word in sys.argv[2:])
    server = Server(("127.0.0.1", 0), GitHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
