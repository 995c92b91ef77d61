"""A path by which the tool writes, before and after; and what is to be said of a run with a fault."""

import pathlib
import shutil
import subprocess

from paths import Place, environment
from states import State

KILLED = 128 + 9

# What is kept of a second time that a file was edited.
SECOND = ".edited-2"


class Experiment:
    """A path with the place as it is before, and as it should become."""

    def __init__(self, path, folder, tool, supervisor):
        self.path, self._tool, self._supervisor = path, tool, supervisor
        self.template = pathlib.Path(folder) / path.name.replace(" ", "-").replace(",", "")
        place = Place(self.template, tool, supervisor)
        path.prepare(place)
        self._head = place.head()
        self.old = State(self.template, path.whole)
        copy = pathlib.Path(f"{self.template}.copy")
        self.put(copy)
        self.reference = self.run(copy)
        self.new = State(copy, path.whole)
        if (self.new.leftovers or self.new.is_pending or self.reference.status not in (0, 1)
                or self.reference.is_hung):
            raise RuntimeError(
                f"{path.name} does not work: {self.reference.error}{self.new.leftovers}")
        self.between = []
        if path.between:
            self.put(copy)
            path.between(place.at(copy))
            self.between = [State(copy, path.whole)]
        shutil.rmtree(copy)

    def put(self, place):
        """Makes a place as it is before."""
        subprocess.run(["rm", "-rf", str(place)], check=True)
        subprocess.run(["cp", "-a", str(self.template), str(place)], check=True)
        # A journal names its folders by their absolute paths.
        journal = pathlib.Path(place, "repository/.git/dataregister/publishing")
        if journal.exists():
            journal.write_text(journal.read_text().replace(f"{self.template}/", f"{place}/"))

    def run(self, place, number=0, fault="none"):
        """Runs the command at a place."""
        command = self.path.command(self._tool, self._head)
        return self._supervisor.run(place, command, self.path, number, fault)


class Verdict:
    """What is right or wrong with what a fault left, and with what the next run made of it."""

    def __init__(self, experiment, place, run, is_cut, may_leave=False, relieve=lambda: None):
        """Looks at a place, and runs the command again.

        `is_cut` says that the run could not put right what it had begun: it was killed, or the fault
        lasts; `may_leave`, that it could not remove something. `relieve` takes a lasting fault away.
        """
        self.problems = []
        self.outcome = "wrong"
        self.has_leftovers = self.has_git_lock = False
        self._experiment, self._place = experiment, place
        state = State(place, experiment.path.whole)
        self._judge(state, run, is_cut, may_leave or is_cut)
        relieve()
        self._judge_next(state)

    def _judge(self, state, run, is_cut, may_leave):
        old, new = self._experiment.old, self._experiment.new
        path, reference = self._experiment.path, self._experiment.reference
        between = self._experiment.between
        if state.is_same(new):
            self.outcome = "new"
        elif state.is_same(old):
            self.outcome = "old"
        elif any(state.is_same(other) for other in between) or (
                (is_cut or path.is_stepwise) and state.is_between(old, new, *between)):
            self.outcome = "between"
        else:
            nearest = new if run.status == reference.status else old
            self._blame("is neither old nor new", *state.difference(nearest)[:4])
        if torn := state.torn(old, new):
            self._blame("is torn", *torn)
        if state.objects != old.objects:
            self._judge_repository()
        if run.is_hung:
            self._blame("hangs")
        elif path.is_courtesy and run.status == 0 and (
                state.is_same(old) or state.leftovers or state.is_pending):
            if not run.error.strip() and run.output == reference.output:
                self._blame("does not help and does not say why")
        elif run.status == reference.status:
            if not state.is_same(new) or state.is_pending:
                self._blame("says that it succeeded")
            if path.prints and run.output != reference.output:
                self._blame("prints something else")
            if state.leftovers and not may_leave:
                self._blame("succeeds and leaves", *sorted(state.leftovers))
        elif run.status not in (1, 3, 4, KILLED):
            self._blame(f"exits with {run.status}", run.error.strip()[:300])
        elif run.status != KILLED and not run.error.strip():
            self._blame("fails and does not say why")

    def _judge_repository(self):
        check = subprocess.run(
            ["git", "fsck", "--strict", "--no-dangling"], cwd=f"{self._place}/repository",
            check=False, env=environment(self._place), capture_output=True, text=True)
        if check.returncode != 0:
            self._blame("damages the repository", check.stdout + check.stderr)

    def _judge_next(self, state):
        """Runs the command once more where that is needed, and sees that all is as it should be."""
        new, path = self._experiment.new, self._experiment.path
        if state.is_same(new) and not (state.leftovers or state.locks or state.is_pending):
            return
        self.has_leftovers = bool(state.leftovers)
        run = self._experiment.run(self._place)
        after = State(self._place, self._experiment.path.whole)
        said = run.error + run.output.decode(errors="replace")
        if after.locks and all(lock.split("/", 1)[1] in said for lock in after.locks):
            # Whose lock it is nobody can tell, so it is named; whoever sees that it is nobody's goes on.
            self.has_git_lock = True
            for lock in after.locks:
                pathlib.Path(self._place, lock).unlink()
            run = self._experiment.run(self._place)
            after = State(self._place, self._experiment.path.whole)
        # What was typed in an editor is edited once more, and kept once more.
        is_done = after.is_same(new) or path.typed and after.without(SECOND).is_between(
            self._experiment.old, new, *self._experiment.between)
        if not is_done or after.is_pending:
            self._blame(
                f"cannot be done again ({run.status}: {run.error.strip()[:300]})",
                *after.difference(new)[:4])
        if after.leftovers or after.locks:
            self._blame("leaves after the next run", *sorted(after.leftovers | after.locks))
        if run.is_hung:
            self._blame("hangs when it is done again")

    def _blame(self, problem, *details):
        self.problems.append(problem + (": " + "; ".join(details) if details else ""))
