"""What may import what: `ropelib` stands alone, and the learner's part runs in a browser."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Absent from Pyodide, or not needed before something asks for them.
NOT_AT_IMPORT = (
    "IPython",
    "click",
    "fcntl",
    "ipywidgets",
    "jupyter_client",
    "jupyter_core",
    "jupyter_server",
    "jupyterlab",
    "multiprocessing",
    "nbclient",
    "nbconvert",
    "nbformat",
    "nbgrader",
    "platformdirs",
    "rich",
    "sqlite3",
    "subprocess",
)
# NumPy and SymPy may import what they like, so only imports by our own modules are refused.
REFUSE_THEN_IMPORT = """
import builtins, sys
refused, genuine = set(sys.argv[1].split(",")), builtins.__import__

def watched(name, globals=None, locals=None, fromlist=(), level=0):
    importer = (globals or {}).get("__name__", "").partition(".")[0]
    if importer in {"ropelib", "autograder"} and level == 0 and name.partition(".")[0] in refused:
        raise ImportError(f"{globals['__name__']} imports {name} while it is imported itself")
    return genuine(name, globals, locals, fromlist, level)

builtins.__import__ = watched
for module in sys.argv[2:]:
    genuine(module)
"""


def imported_names(source: str) -> set[str]:
    """Give every absolute module name that `source` imports, at any depth."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module)
    return names


def import_with_refusals(refused, *modules, path=ROOT):
    return subprocess.run(
        [sys.executable, "-c", REFUSE_THEN_IMPORT, ",".join(refused), *modules],
        cwd=path,
        capture_output=True,
        text=True,
    )


def test_imported_names_sees_every_form():
    source = "import a.b\ndef f():\n    from c import d\n    from . import e\n"
    assert imported_names(source) == {"a.b", "c"}


@pytest.mark.parametrize(
    "path", sorted((ROOT / "ropelib").rglob("*.py")), ids=lambda path: path.stem
)
def test_ropelib_never_imports_the_grader(path):
    roots = {name.partition(".")[0] for name in imported_names(path.read_text(encoding="utf-8"))}
    assert "autograder" not in roots


def test_every_package_that_we_import_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.match(r"[\w-]+", line).group().lower() for line in project["dependencies"]}
    ours = {"ropelib", "autograder"}
    imported = {
        name.partition(".")[0]
        for package in ours
        for path in (ROOT / package).rglob("*.py")
        for name in imported_names(path.read_text(encoding="utf-8"))
    }
    third_party = imported - ours - sys.stdlib_module_names
    assert {name.lower().replace("_", "-") for name in third_party} - declared == set()


def test_the_learners_part_needs_only_numpy_sympy_and_plain_python_at_import():
    done = import_with_refusals(NOT_AT_IMPORT, "ropelib", "autograder.notebook")
    assert done.returncode == 0, done.stderr


def test_plain_python_needs_nothing_of_a_notebook():
    # an import that is tried and caught is no refusal, yet it brings the package in
    look = "import sys, ropelib, autograder.notebook; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "autograder.notebook" in loaded
    assert loaded.isdisjoint({"IPython", "ipywidgets"})


def test_a_refused_import_is_noticed(tmp_path):
    package = tmp_path / "ropelib"
    package.mkdir()
    (package / "__init__.py").write_text("import sqlite3\n")
    done = import_with_refusals(NOT_AT_IMPORT, "ropelib", path=tmp_path)
    assert "ropelib imports sqlite3" in done.stderr
