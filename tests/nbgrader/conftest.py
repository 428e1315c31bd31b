"""A real course root, a real exchange, and nbgrader's real programs."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.classroom.releasing import release_lesson
from autograder.environment import own_environment

from ..demo_class.assemble import students, write_submission

LESSON = "01-rotation-block"
NAME = "rotation-block.ipynb"
COURSE = "rotary-course"
CLASS = {student.id: student for student in students()}
WHEN = "2025-02-03 10:00:00.000000 UTC"


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

    def submitted(self, name: str) -> Path:
        """Give the folder in which the course root has what a student handed in."""
        return self.root / "submitted" / name / LESSON

    def graded(self, name: str) -> Path:
        """Give the folder of a student's graded notebook."""
        return self.root / "autograded" / name / LESSON

    def hand_in(self, name: str, like: str = "", when: str = WHEN) -> None:
        """Put into the course root, by hand, what a student of the sample class hands in."""
        folder = self.submitted(name)
        shutil.rmtree(folder, ignore_errors=True)
        write_submission(CLASS[like or name], folder, self.root / "release" / LESSON / NAME)
        if when:
            (folder / "timestamp.txt").write_text(when)

    def set_up_nbgrader(self) -> None:
        """Write what nbgrader reads for everybody: the course's name, and the exchange."""
        settings = self.folder / "home" / "config" / "nbgrader_config.py"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            "c = get_config()\n"
            f"c.CourseDirectory.course_id = {COURSE!r}\n"
            f"c.Exchange.root = {str(self.exchange)!r}\n"
        )

    def nbgrader(self, *arguments, cwd=None, status=0) -> str:
        """Run nbgrader as a person does, by default in the course root; return all it says."""
        return self._run("nbgrader", *arguments, cwd=cwd, status=status)

    def rotary(self, *arguments, cwd=None, status=0) -> str:
        """Run `rotary` in the same way."""
        return self._run("autograder.cli", *arguments, cwd=cwd, status=status)

    def _run(self, module, *arguments, cwd, status):
        place, home = Path(cwd or self.root), self.folder / "home"
        own = {"HOME": home, "IPYTHONDIR": home / "ipython", "XDG_DATA_HOME": home / "share"}
        # each student's own, for nbgrader keeps there what they handed in
        person = place.relative_to(self.folder).parts[:2]
        own |= {"JUPYTER_CONFIG_DIR": home / "config", "JUPYTER_DATA_DIR": home.joinpath(*person)}
        done = subprocess.run(
            [sys.executable, "-m", module, *map(str, arguments)],
            cwd=place,
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
        classroom.set_up_nbgrader()
        return classroom

    return make


@pytest.fixture
def classroom(make_classroom) -> Classroom:
    """A fresh classroom."""
    return make_classroom()


@pytest.fixture(scope="session")
def released(make_classroom) -> Classroom:
    """A classroom whose lesson is released, only to be copied."""
    classroom = make_classroom()
    release_lesson(classroom.root, LESSON)
    return classroom


@pytest.fixture(scope="session")
def copy_classroom(tmp_path_factory):
    """Give a function that copies a classroom as it is."""

    def copy(classroom: Classroom) -> Classroom:
        other = Classroom(tmp_path_factory.mktemp("copy"))
        shutil.copytree(classroom.folder, other.folder, dirs_exist_ok=True)
        other.set_up_nbgrader()
        return other

    return copy
