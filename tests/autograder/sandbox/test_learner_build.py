"""The folder that a process which runs learners' code has on its path instead of the project."""

import ast
import inspect
import json
import os
import random
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import numpy as np
import pytest

import autograder
import ropelib
import ropelib.training
import ropelib.widgets
from autograder.sandbox import learner_build
from autograder.sandbox.closed import training as closed_training
from autograder.sandbox.closed_book import ASKED_FOR
from autograder.sandbox.learner_build import COPIED, STAND_INS, build

INSTALLED = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
WIDGETS = sorted(ropelib.widgets.__all__)

IMPORT_ALL = """
import importlib, json, pkgutil
names = [each.name for package in ("ropelib", "autograder")
         for each in pkgutil.walk_packages([f"{sys.path[0]}/{package}"], f"{package}.")]
loaded = {name: importlib.import_module(name).__file__ for name in names}
print(json.dumps(loaded))
"""
CALL_ALL = """
import inspect, json, ropelib
told = {}
for name in json.loads(sys.argv[1]):
    function = getattr(ropelib, name)
    kinds = [each.kind for each in inspect.signature(function).parameters.values()]
    arguments = [None] * kinds.count(inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        function(*arguments)
    except ropelib.closed.WriteThisYourself as error:
        told[name] = [str(error), str(inspect.signature(function))]
print(json.dumps(told))
"""
SHOW = """
import json, ropelib.widgets
shown = []
for name, states in json.loads(sys.argv[1]):
    box = getattr(ropelib.widgets, name)()
    _, *controls, pictures, sentence = box.children
    for state in states:
        for control, at in zip(controls, state):
            setattr(control, "index" if hasattr(control, "index") else "value", at)
        shown.append([pictures.value, sentence.value])
print(json.dumps(shown))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("learner") / "build"
    build(folder)
    return folder


def run(folder: Path, code: str, *arguments: object):
    """Run code with a folder and installed packages on the path, but no project."""
    path = f"import sys; sys.path[:0] = {[str(folder), *INSTALLED]!r}\n"
    words = [json.dumps(argument) for argument in arguments]
    command = [sys.executable, "-I", "-S", "-B", "-c", path + code, *words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def modules(folder: Path) -> dict[str, ast.Module]:
    return {
        path.relative_to(folder).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.py")
    }


def names_in(module: ast.Module) -> set[str]:
    nodes = list(ast.walk(module))
    imported = {
        a.name for n in nodes if isinstance(n, ast.ImportFrom | ast.Import) for a in n.names
    }
    read = {node.id for node in nodes if isinstance(node, ast.Name)}
    return imported | read | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def test_of_the_grader_it_holds_what_is_listed_and_nothing_else(made):
    home = Path(autograder.__file__).parent
    listed = {path.relative_to(home) for pattern in COPIED for path in home.glob(pattern)}
    held = {path.relative_to(made / "autograder") for path in made.glob("autograder/**/*.py")}
    assert held == listed | {Path("notebook.py")}


@pytest.mark.parametrize(
    "name",
    [
        *("judge", "exercises", "kinds", "verdict", "misconceptions", "released", "session"),
        *("cli", "classroom", "sandbox/closed_book", "sandbox/placeholders", "sandbox/closed"),
    ],
)
def test_the_judge_is_absent(made, name):
    assert (Path(autograder.__file__).parent / name).with_suffix(".py").exists() or (
        Path(autograder.__file__).parent / name
    ).is_dir()
    assert not list(made.glob(f"autograder/{name}*"))


def test_everything_in_it_imports_and_comes_from_it(made):
    loaded = run(made, IMPORT_ALL)
    roots = {made / "ropelib" / "__init__.py", made / "autograder" / "__init__.py"}
    assert {Path(path) for path in loaded.values()} == set(made.rglob("*.py")) - roots
    assert all(Path(path).is_relative_to(made) for path in loaded.values())


def test_with_it_first_on_the_path_the_project_cannot_be_imported(made):
    home = str(Path(autograder.__file__).parents[1])
    code = f"""
import json
from importlib.util import find_spec
sys.path.append({home!r})
names = ["judge", "exercises", "kinds", "misconceptions", "exercise", "verdict"]
print(json.dumps([name for name in names if find_spec(f"autograder.{{name}}")]))
"""
    assert run(made, code) == []


def test_asked_for_functions_keep_their_signature_and_say_what_to_do(made):
    told = run(made, CALL_ALL, sorted(ASKED_FOR))
    assert set(told) == ASKED_FOR
    for name, (message, signature) in told.items():
        assert message.startswith(f"`{name}` is what this course asks you to write")
        assert signature == str(inspect.signature(getattr(ropelib, name)))


WHOLLY_CLOSED = (
    *("encoding", "pairs", "frequencies", "attention", "attention_factors", "buckets", "per_pair"),
    *("ramps", "rivals", "scaling", "sinusoidal_embedding", "widely_used"),
)


def test_nothing_is_left_of_how_they_are_done(made):
    for name in WHOLLY_CLOSED:
        tree = modules(made)[f"ropelib/{name}.py"]
        for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
            assert function.name in ASKED_FOR
            assert [type(node) for node in function.body] == [ast.Expr, ast.Raise]


def test_the_look_alike_still_computes_the_same(made):
    angles = np.linspace(-7, 7, 9).reshape(3, 3)
    code = """
import json, numpy as np, ropelib
print(json.dumps(ropelib.look_alike_matrix(np.array(json.loads(sys.argv[1]))).tolist()))
"""
    got = np.array(run(made, code, angles.tolist()))
    assert np.array_equal(got, ropelib.look_alike_matrix(angles))


#: They hand on what other modules define, closed as it is there.
HANDING_ON = {"ropelib/__init__.py", "ropelib/rivals.py", "ropelib/scaling.py"}


def test_only_widgets_name_what_is_asked_for_and_only_within_what_they_draw(made):
    for name, tree in modules(made).items():
        used = names_in(tree) & ASKED_FOR
        if name in HANDING_ON or not used:
            continue
        assert name.startswith("ropelib/widgets/"), (name, used)
        for node in tree.body:
            if not (isinstance(node, ast.FunctionDef) and node.name.startswith("_draw")):
                used_here = names_in(ast.Module([node], [])) & ASKED_FOR
                assert isinstance(node, ast.ImportFrom) or not used_here, (name, used_here)


@pytest.mark.parametrize("name", WIDGETS)
def test_widgets_show_the_same_as_in_the_course(made, name):
    box = getattr(ropelib.widgets, name)()
    _, *controls, pictures, sentence = box.children
    ranges = [
        range(len(each.options)) if hasattr(each, "index") else range(each.min, each.max + 1)
        for each in controls
    ]
    chance = random.Random(name)
    states = [[each[0] for each in ranges], [each[-1] for each in ranges]]
    states += [[chance.choice(each) for each in ranges] for _ in range(25)]
    expected = [[pictures.value, sentence.value]]
    for state in states[1:]:
        for control, at in zip(controls, state, strict=True):
            setattr(control, "index" if hasattr(control, "index") else "value", at)
        expected.append([pictures.value, sentence.value])
    assert run(made, SHOW, [[name, states]]) == expected
    assert len({sentence for _, sentence in expected}) > 5


def test_a_widget_reads_no_table_but_its_own(made):
    code = """
import json, ropelib.widgets
from ropelib.widgets.tables import read_table
before = read_table.cache_info().currsize
ropelib.widgets.turns()
print(json.dumps([before, read_table.cache_info().currsize]))
"""
    assert run(made, code) == [0, 1]


def test_of_the_experiment_it_holds_a_stand_in_through_which_a_lesson_runs(made):
    held = {path.name for path in (made / "ropelib" / "training").iterdir()}
    assert held == {"__init__.py", "__pycache__"}
    code = """
import json
from ropelib.training import METHODS, small_experiment, stored_experiment
results = [small_experiment(["rope", "learned"], seeds=1, steps=9), stored_experiment()]
shown = [repr(shown) for each in results for shown in (each, each.figure())]
print(json.dumps([sorted(set(shown)), METHODS]))
"""
    (said,), methods = run(made, code)
    assert "not while it is graded" in said
    assert tuple(methods) == ropelib.training.METHODS


def test_the_stand_in_is_called_as_the_experiment_is():
    for name in ("small_experiment", "stored_experiment"):
        at_home, there = (getattr(each, name) for each in (ropelib.training, closed_training))
        assert [*inspect.signature(at_home).parameters] == [*inspect.signature(there).parameters]


def test_it_is_compiled_readable_by_other_users_and_small(made):
    for path in made.rglob("*.py"):
        (compiled,) = path.parent.glob(
            f"__pycache__/{path.stem}.{sys.implementation.cache_tag}.pyc"
        )
        assert compiled.read_bytes()[4:8] == b"\1\0\0\0"  # never checked against its source
    if os.name == "posix":
        for path in [made, *made.rglob("*")]:
            assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path
    assert sum(path.stat().st_size for path in made.rglob("*")) < 3_000_000


def test_it_is_made_from_an_install_which_stays_as_it_was(tmp_path, made):
    site = tmp_path / "site"
    ignored = shutil.ignore_patterns("__pycache__", "released")
    for package in (autograder, ropelib):
        source = Path(package.__file__).parent
        shutil.copytree(source, site / source.name, ignore=ignored)
    before = sorted(site.rglob("*"))
    code = f"""
import json
from pathlib import Path
from autograder.sandbox.learner_build import ensure_build
print(json.dumps(str(ensure_build(Path({str(tmp_path / "cache")!r})))))
"""
    folder = Path(run(site, code))
    assert sorted(site.rglob("*")) == before
    for path in made.rglob("*"):
        if path.suffix in (".py", ".gz"):
            assert (folder / path.relative_to(made)).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("pattern", ["answering/*.py", "sandbox/far/*.py"])
def test_an_install_which_lacks_a_part_is_named(monkeypatch, tmp_path, pattern):
    monkeypatch.setattr(learner_build, "_grader", lambda: tmp_path)
    monkeypatch.setattr(learner_build, "COPIED", (pattern,))
    with pytest.raises(FileNotFoundError, match="is missing from"):
        learner_build.sources()


def test_stand_ins_are_modules_that_exist():
    home = Path(autograder.__file__).parent
    assert all((home / path).is_file() for path in STAND_INS.values())
