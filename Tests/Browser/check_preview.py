#!/usr/bin/env python3
"""Looks at the live preview as an officer does, and tries to get more out of it than its pages.

Usage: check_preview.py DATAREGISTER REGISTERS FOLDER, which is not there yet

A file is saved, and the page that is open shows it, marked. Every page that links lead to is there, in
light and in dark, and breaks no rule of axe. Without scripts the page is there too. By raw sockets nothing
but the pages is to be had.
"""

import pathlib
import re
import signal
import socket
import subprocess
import sys
import urllib.parse

from selenium.webdriver.support.ui import WebDriverWait

from browser import Browser, probe
from office import HOSTILE, Office
from parsed import ParsedPage

HOSTILE_PATHS = [
    "/../Registers/aura.register", "/%2e%2e/Registers/aura.register", "/%2E%2E%2F.git/config",
    "/..%5c.git%5cconfig", "/..\\.git\\config", "/%252e%252e/.git/config", "/%00", "/.git/config",
    "/register/%c0%ae%c0%ae/x", "/Registers/aura.register", "//etc/passwd", "/-/../../etc/passwd",
    "http://localhost/etc/passwd", "file:///etc/passwd", "*", "/" + "a" * 5000, "/" + "../" * 500,
]


class Preview:
    """A preview that runs."""

    def __init__(self, tool, folder):
        self.process = subprocess.Popen(
            [tool, "--language", "sv", "serve", "--port", "0"], cwd=folder, stdout=subprocess.PIPE,
            text=True)
        line = self.process.stdout.readline()
        self.port = int(re.search(r"localhost:(\d+)", line).group(1))
        self.address = f"http://localhost:{self.port}"

    def ask(self, path, host=None):
        """The head and the body of an answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            host = host or f"localhost:{self.port}"
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        head, _, body = answer.partition(b"\r\n\r\n")
        return head.decode(), body.decode()

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=60)


def check_hostile(preview):
    """What is to be had beside the pages."""
    for path in HOSTILE_PATHS:
        head, body = preview.ask(path)
        if head.split()[1] not in ("400", "404", "414"):
            yield f"{path[:60]}: {head.splitlines()[0]}"
        if "Namn:" in body or "root:" in body or "[core]" in body:
            yield f"{path[:60]}: a file"
    if preview.ask("/", host="evil.example")[0].split()[1] != "421":
        yield "another host is answered"


def check_links(preview):
    """Every page that links lead to, and what is wrong with a link."""
    waiting, pages = ["/", "/-/review", "/-/check"], {}
    while waiting:
        path = waiting.pop()
        if path in pages:
            continue
        head, body = preview.ask(urllib.parse.quote(path))
        if head.split()[1] != "200":
            yield f"{path}: {head.splitlines()[0]}"
        isPage = "text/html" in head
        pages[path] = ParsedPage(body) if isPage else None
        for link in pages[path].links if isPage else []:
            target = urllib.parse.urlsplit(
                urllib.parse.urljoin(preview.address + path, link.address))
            if target.netloc == f"localhost:{preview.port}":
                waiting.append(urllib.parse.unquote(target.path))
    if sum(page is not None for page in pages.values()) < 60:
        yield f"only {len(pages)} pages were found"


def check_looks(browser, preview):
    """What breaks a rule, in light and in dark."""
    for scheme in ("light", "dark"):
        browser.prefer(color_scheme=scheme)
        for path in ("/", "/register/aura.html", "/fi/register/ond.html", "/changes.html",
                     "/-/review", "/-/check", "/not-there"):
            for width in (320, 1440):
                browser.driver.get_log("browser")
                browser.open(preview.address + path, width)
                found = browser.violations()
                found += [f"unseen: {text}" for text in browser.ask(probe("unseen"))]
                found += [
                    text for text in browser.complaints(preview.address)
                    if not (path == "/not-there" and "404" in text)]
                if browser.ask("return document.documentElement.scrollWidth > innerWidth"):
                    found.append("wider than the window")
                yield from (f"{path}, {scheme}, {width} px: {problem}" for problem in found)


def check_following(browser, office, preview):
    """A page that is open follows what is saved."""
    browser.prefer()
    browser.open(f"{preview.address}/register/aura.html")
    wait = WebDriverWait(browser.driver, 60)

    def shows(selector):
        found = "return document.querySelector(arguments[0])?.textContent ?? ''"
        return lambda driver: driver.execute_script(found, selector)

    office.replace("aura.register", "klientarbetet", "arbetet med klienterna")
    if wait.until(shows("dd ins")) != "arbetet med klienterna":
        yield "what was saved is not marked"
    said = browser.ask(
        "return getComputedStyle(document.querySelector('dd ins'), '::before').content")
    if "Tillagt" not in said:
        yield f"what was added is not said: {said}"
    office.replace("aura.register", "DRB: X", "DRB X")
    if "DRB" not in wait.until(shows(".preview .notices mark")):
        yield "what is wrong is not shown"
    if browser.ask("return document.querySelector('dd ins')?.textContent") is None:
        yield "the last good page has gone"
    office.replace("aura.register", "DRB X", "DRB: X")
    wait.until(lambda driver: not shows(".preview .failure")(driver))
    browser.allow_scripts(False)
    browser.open(f"{preview.address}/register/aura.html")
    if not browser.ask("return document.querySelector('dd ins') !== null"):
        yield "without scripts nothing is marked"
    browser.allow_scripts(True)


def main(tool, registers, folder):
    folder = pathlib.Path(folder).resolve()
    office = Office(tool, registers, folder)
    office.commit("Registren")
    office.publish(f"{folder}-published", "2026-11-01")
    office.write("ond.register", HOSTILE)
    preview = Preview(office.tool, office.folder)
    problems = []
    try:
        with Browser() as browser:
            problems += check_following(browser, office, preview)
            problems += check_looks(browser, preview)
            browser.open(f"{preview.address}/register/aura.html")
            problems += check_links(preview)
            problems += check_hostile(preview)
            if preview.end() != 0:
                problems.append("it does not end well")
            WebDriverWait(browser.driver, 60).until(lambda driver: driver.execute_script(
                "return !document.querySelector('.preview [role=status]').hidden"))
    finally:
        preview.process.kill()
    changed = office.git("status", "--short").splitlines()
    if sorted(changed) != [" M Registers/aura.register", "?? Registers/ond.register"]:
        problems.append(f"something was written: {changed}")
    print(*problems, sep="\n")
    print(f"the live preview: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
