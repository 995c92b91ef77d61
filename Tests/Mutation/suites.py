"""The built tests: which suites there are, which mutants each comes by, and whether one finds a mutant."""

import dataclasses
import os
import queue
import re
import signal
import subprocess
import threading

TESTS, TOOL = "dataregisterPackageTests.xctest", "dataregister"

# What the tests write where one fails. A known issue is none.
FAILURE = re.compile(r'^✘ (Test .*) recorded an issue', re.MULTILINE)

# The seconds of processor time after which a run is a hang: so many, and so many times the usual ones beside.
# A run that waits for something that never comes uses none, and is given this long.
LEAST, TIMES, WAITING = 30, 10, 900


@dataclasses.dataclass
class Suite:
    """A suite of tests, by the beginning of their identifiers; times are processor times in seconds."""

    name: str
    seconds: float = 0.0
    reached: frozenset = frozenset()
    holds: bool = True

    @property
    def target(self):
        """The test target that the suite belongs to."""
        return self.name.split(".")[0]


class Worker:
    """A folder with the programs of its own, where one mutant is on at a time."""

    def __init__(self, programs, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for name in (TESTS, TOOL):
            (folder / name).unlink(missing_ok=True)
            if (programs / name).exists():
                os.link(programs / name, folder / name)

    def names(self):
        """The suites that there are."""
        lines = subprocess.run(
            [self.folder / TESTS, "--testing-library", "swift-testing", "--list-tests"], check=True,
            capture_output=True, text=True).stdout.splitlines()
        return sorted({line.split("/")[0].split("(")[0] for line in lines if "." in line})

    def trace(self, suite):
        """Runs a suite with no mutant on; notes how long it takes and which mutants it comes by."""
        (self.folder / "mutant").write_text("-1")
        trace = self.folder / "trace"
        trace.write_text("")
        outcome, suite.seconds = self._run([suite], WAITING, stops=False)
        suite.reached = frozenset(map(int, trace.read_text().split()))
        suite.holds = outcome is None
        trace.unlink()

    def kill(self, number, batches):
        """Runs batches of suites with a mutant on until a test fails. Returns what failed, or None."""
        (self.folder / "mutant").write_text(str(number))
        for suites in batches:
            usual = sum(suite.seconds for suite in suites)
            outcome, _ = self._run(suites, LEAST + TIMES * usual, stops=True)
            if outcome:
                return outcome
        return None

    def _run(self, suites, seconds, stops):
        """Runs suites. Returns the first test that failed, "crash", "hang", or None, and the time taken."""
        names = "|".join(re.escape(suite.name) for suite in suites)
        process = subprocess.Popen(
            ["prlimit", f"--cpu={seconds:.0f}", self.folder / TESTS, "--testing-library", "swift-testing",
             "--filter", f"^({names})[/(]"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            start_new_session=True, cwd=self.folder,
            env=dict(os.environ, NO_COLOR="1", SWIFT_BACKTRACE="enable=no"))
        late = threading.Event()
        timer = threading.Timer(WAITING, lambda: (late.set(), self._end(process)))
        timer.start()
        failed = None
        # Bytes, since a mutant may print anything.
        for line in process.stdout:
            match = FAILURE.match(line.decode(errors="replace"))
            if match and not failed:
                failed = match[1]
                if stops:
                    self._end(process)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = code = os.waitstatus_to_exitcode(status)
        timer.cancel()
        self._end(process)
        if not failed and code != 0:
            failed = "hang" if late.is_set() or code == -signal.SIGXCPU else "crash"
        return failed, usage.ru_utime + usage.ru_stime

    @staticmethod
    def _end(process):
        """Ends a run and what it started."""
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def together(workers, items, work):
    """Does a piece of work for each item, as many at once as there are workers."""
    waiting = queue.SimpleQueue()
    for item in items:
        waiting.put(item)

    def run(worker):
        while True:
            try:
                item = waiting.get_nowait()
            except queue.Empty:
                return
            work(worker, item)

    threads = [threading.Thread(target=run, args=[worker]) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
