"""The set-up behind make: which Python it takes, and what it does after a set-up cut short."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make and sh are not for Windows")


def program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def find_python(python: Path | str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [TOOLS / "find-python"],
        env={"PATH": "/usr/bin:/bin", "PYTHON": str(python)},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def make_venv(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("make_venv", TOOLS / "make_venv.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", venv)
    monkeypatch.setattr(module, "UNFINISHED", venv / ".unfinished")
    monkeypatch.setattr(module, "PYTHON", venv / "bin" / "python")
    return module


def test_a_good_python_is_taken_even_where_a_virtual_environment_hides_it():
    assert find_python(sys.executable).stdout.strip() == os.path.realpath(sys.executable)


def test_an_old_python_is_refused_with_what_to_do(tmp_path):
    old = program(tmp_path / "python with space", "case $2 in *print*) echo 3.9;; *) exit 1;; esac")
    done = find_python(old)
    assert done.returncode == 1
    assert f"{old} is 3.9." in done.stderr
    assert "apt-get install python3 python3-venv" in done.stderr


def test_a_python_without_venv_is_refused_and_named(tmp_path):
    bare = program(tmp_path / "bare", "case $2 in *print*) echo 3.12;; *ensurepip*) exit 1;; esac")
    assert f"{bare} (3.12) lacks venv or ensurepip" in find_python(bare).stderr


def test_a_missing_python_is_no_riddle():
    assert "tried: /no/such/python" in find_python("/no/such/python").stderr


def test_an_environment_works_until_it_is_cut_short(make_venv):
    make_venv.PYTHON.symlink_to(program(make_venv.VENV / "fake", "exit 0"))
    assert make_venv.works()
    make_venv.UNFINISHED.touch()
    assert not make_venv.works()


def test_an_environment_without_pip_does_not_work(make_venv):
    program(make_venv.PYTHON, "exit 1")
    assert not make_venv.works()


def test_an_environment_that_was_moved_does_not_work(make_venv):
    program(make_venv.PYTHON, "exit 0")
    make_venv.PYTHON.with_name("pip").write_text("#!/elsewhere/.venv/bin/python\n")
    assert not make_venv.works()


@pytest.mark.parametrize(
    ("pip", "status", "unfinished", "ready"),
    [
        ("exit 0", 0, False, True),
        ("exit 1", 1, False, False),
        ('mkdir -p "$SITE/half"; exit 1', 1, True, False),
    ],
    ids=["installed", "failed before it began", "failed half-way"],
)
def test_what_pip_leaves_behind(make_venv, monkeypatch, pip, status, unfinished, ready):
    program(make_venv.PYTHON, f'case "$2" in pip) {pip};; esac')
    monkeypatch.setenv("SITE", str(make_venv.VENV / "lib" / "python3.11" / "site-packages"))
    assert make_venv.main(make_venv.VENV / ".ready", ["test"]) == status
    assert make_venv.UNFINISHED.exists() == unfinished
    assert (make_venv.VENV / ".ready").exists() == ready
