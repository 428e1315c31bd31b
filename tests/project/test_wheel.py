"""What is installed without a clone: JupyterHub has nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def held(tmp_path_factory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("rotary_course-*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.parametrize("package", ["ropelib", "autograder"])
def test_a_wheel_holds_every_module(held, package):
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / package).rglob("*.py")}
    assert modules
    assert modules <= held


def test_a_wheel_holds_the_learners_copies_and_the_instructors_choices(held):
    assert "autograder/released/01-rotation-block/rotation-block.ipynb" in held
    assert "autograder/course.toml" in held


def test_a_wheel_holds_the_concept_map(held):
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "autograder" / "concept_map").glob("*.toml")
    }
    assert "autograder/concept_map/questions.toml" in files
    assert files <= held


def test_a_wheel_holds_what_jupyterlab_is_told_at_its_start(held):
    folder = ROOT / "autograder" / "learner" / "jupyter"
    files = {path.relative_to(ROOT).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert "autograder/learner/jupyter/jupyter_server_config.d/nbgrader.json" in files
    assert files <= held


def test_a_wheel_holds_nothing_else(held):
    folders = {name.partition("/")[0] for name in held}
    assert {name for name in folders if not name.endswith(".dist-info")} == {
        "ropelib",
        "autograder",
    }
