"""What the tree holds, and what it must not hold."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A home or a work folder of one machine; a path of a system that anybody has (/usr/bin) is fine.
MACHINE_PATH = re.compile(r"(?<![\w.:/~*-])/(?:home|root|Users|work|farm|opt|mnt)/[A-Za-z.]\w*")


def tracked(*patterns: str) -> list[Path]:
    """Give the files that git tracks, of those that lie there."""
    git = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, text=True
    )
    if git.returncode:
        pytest.skip("this tree is not a git checkout, so nothing tells which files belong to it")
    return [path for name in git.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "environment.yml",
        "pyproject.toml",
        "Makefile",
        "course.toml",
        "LICENSE",
        "CONTRIBUTING.md",
        "notebooks",
        "ropelib/__init__.py",
        "autograder/__init__.py",
        "tests",
        "benchmarks",
    ],
)
def test_the_layout_is_whole(name):
    assert (ROOT / name).exists()


def test_notebooks_are_stored_without_outputs():
    notebooks = tracked("*.ipynb")
    assert notebooks
    for path in notebooks:
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                assert cell["outputs"] == [], f"{path}, cell {cell.get('id')}"
                assert cell["execution_count"] is None, f"{path}, cell {cell.get('id')}"


def test_no_file_names_a_folder_of_one_machine():
    found = []
    for path in tracked():
        if path == Path(__file__) or b"\0" in (content := path.read_bytes()):
            continue
        for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
            if hit := MACHINE_PATH.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {hit.group()}")
    assert not found


@pytest.mark.parametrize(
    ("line", "names_one"),
    [
        ("cd /home/ada/course", True),
        ('path = "/Users/ada/x"', True),
        ("/usr/bin/chromium", False),
        ("https://example.test/home/page", False),
        ("autograder/home/x", False),
    ],
)
def test_machine_paths_are_told_from_others(line, names_one):
    assert bool(MACHINE_PATH.search(line)) == names_one


def test_commands_can_be_run_after_a_clone():
    tools = [path for path in tracked("tools", ".ci") if path.read_bytes().startswith(b"#!")]
    assert tools
    modes = subprocess.run(
        ["git", "ls-files", "-s", "--", *map(str, tools)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert all(line.startswith("100755") for line in modes), modes
