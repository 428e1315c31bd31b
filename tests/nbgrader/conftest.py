"""A real course root, a real exchange, and nbgrader's real programs."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.environment import own_environment

LESSON = "01-rotation-block"
NAME = "rotation-block.ipynb"
COURSE = "rotary-course"


@dataclass(frozen=True)
class Classroom:
    """A course root that `rotary init` made, an exchange, and a home of its own for nbgrader."""

    folder: Path

    @property
    def root(self) -> Path:
        return self.folder / "course"

    @property
    def exchange(self) -> Path:
        return self.folder / "exchange"

    @property
    def source(self) -> Path:
        return self.root / "notebooks" / LESSON / NAME

    @property
    def db_url(self) -> str:
        return f"sqlite:///{self.root / 'gradebook.db'}"

    def student(self, name: str) -> Path:
        """Give a student's own folder, in which they run nbgrader."""
        folder = self.folder / "students" / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def nbgrader(self, *arguments, cwd=None, status=0) -> str:
        """Run nbgrader as a person does, by default in the course root; return all it says."""
        return self._run("nbgrader", *arguments, cwd=cwd, status=status)

    def rotary(self, *arguments, cwd=None, status=0) -> str:
        """Run `rotary` in the same way."""
        return self._run("autograder.cli", *arguments, cwd=cwd, status=status)

    def _run(self, module, *arguments, cwd, status):
        home = self.folder / "home"
        own = {"HOME": home, "IPYTHONDIR": home / "ipython", "XDG_DATA_HOME": home / "share"}
        own |= {f"JUPYTER_{kind}_DIR": home / kind.lower() for kind in ("CONFIG", "DATA")}
        done = subprocess.run(
            [sys.executable, "-m", module, *map(str, arguments)],
            cwd=cwd or self.root,
            env=own_environment() | {name: str(path) for name, path in own.items()},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
        )
        assert done.returncode == status, done.stdout
        return done.stdout


@pytest.fixture(scope="session")
def make_classroom(tmp_path_factory):
    """Give a function that makes a fresh classroom."""

    def make() -> Classroom:
        classroom = Classroom(tmp_path_factory.mktemp("classroom"))
        made = CliRunner().invoke(cli.rotary, ["init", str(classroom.root)])
        assert made.exit_code == 0, made.output
        settings = classroom.folder / "home" / "config" / "nbgrader_config.py"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            "c = get_config()\n"
            f"c.CourseDirectory.course_id = {COURSE!r}\n"
            f"c.Exchange.root = {str(classroom.exchange)!r}\n"
        )
        return classroom

    return make


@pytest.fixture
def classroom(make_classroom) -> Classroom:
    """A fresh classroom."""
    return make_classroom()
