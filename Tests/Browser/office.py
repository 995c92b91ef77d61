"""Repositories of registers whose pages are looked at."""

import os
import pathlib
import re
import shutil
import subprocess

ABOUT = """Contact:
    Kansliet, kansli@exempelstad.example
    https://www.exempelstad.example
Accessibility: Sidan uppfyller kraven på nivå AA.
"""

HOSTILE = """Namn: <img src=https://evil.example/x onerror=alert(1)>"' ́ {{{style}}}
Användningsområde:
    </table></main><script>alert(1)</script> &lt;b&gt; =HYPERLINK("https://evil.example")
    Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
Datainnehåll: <style>*{display:none}</style><!-- --> ]]> javascript:alert(1)
ABP: -
Ansvarsenhet: "><svg onload=alert(1)>
Ansvarsperson: '><a href="javascript:alert(1)">x</a>
"""

AUTHOR = {
    f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
    for what, value in (
        ("NAME", "Prov"), ("EMAIL", "prov@exempelstad.example"), ("DATE", "2026-11-20T12:00:00Z"))
}


class Office:
    """A repository of the registers that are shipped, and of others."""

    def __init__(self, tool, registers, folder, about=ABOUT):
        self.tool, self.folder = os.path.abspath(tool), pathlib.Path(folder)
        self.registers = self.folder / "Registers"
        shutil.copytree(registers, self.registers)
        schema = self.registers / "register.schema"
        schema.write_text(schema.read_text().replace("Time zone:", about + "Time zone:", 1))
        self.git("init", "--quiet", "--initial-branch=main")

    def write(self, name, text):
        (self.registers / name).write_text(text)

    def replace(self, name, old, new):
        """Changes one place of a file, which is there."""
        text = (self.registers / name).read_text()
        assert text.count(old) >= 1, f"{name} has no {old!r}"
        self.write(name, text.replace(old, new, 1))

    def write_systems(self, count):
        """Adds systems until there are so many, as copies of those that are there."""
        models = sorted(self.registers.glob("*.register"))
        for number in range(len(models), count):
            model = models[number % len(models)].read_text()
            text = re.sub(r"(?m)^Namn: (.*)$", rf"Namn: \1 {number}", model, count=1)
            self.write(f"system-{number}.register", text)

    def git(self, *arguments):
        return subprocess.run(
            ["git", *arguments], cwd=self.folder, env={**os.environ, **AUTHOR}, check=True,
            capture_output=True, text=True).stdout

    def run(self, *arguments):
        """What the tool prints."""
        return subprocess.run(
            [self.tool, *arguments], cwd=self.folder, env={**os.environ, **AUTHOR}, check=True,
            stdout=subprocess.PIPE, text=True).stdout

    def commit(self, subject):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)

    def publish(self, output, day):
        head = self.git("rev-parse", "HEAD").strip()
        self.run("publish", "--output", str(output), "--date", day, "--reviewed", head)
