"""Every equation that a lesson displays has a checked twin."""

import importlib
import json
from pathlib import Path

import pytest
import sympy as sp

from .twins import displayed, equal, gives, theorem

ROOT = Path(__file__).resolve().parents[2]
LESSONS = sorted((ROOT / "notebooks").glob("*/*.ipynb"))


def equations(path):
    """List the equations of a lesson in their order."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    return [equation for text in texts for equation in displayed(text)]


def twins(path):
    """Give the twins of a lesson, by equation."""
    module = importlib.import_module(f".twins.lesson_{path.parent.name[:2]}", __package__)
    return {" ".join(equation.split()): twin for equation, twin in module.TWINS.items()}


def of_lessons():
    return [(path, equation) for path in LESSONS for equation in dict.fromkeys(equations(path))]


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_displayed_equation_has_a_twin_and_no_twin_is_left_over(path):
    assert set(equations(path)) == set(twins(path))


@pytest.mark.parametrize(
    ("path", "equation"),
    of_lessons(),
    ids=[f"{p.stem}-{i}" for i, (p, _) in enumerate(of_lessons())],
)
def test_what_an_equation_says_holds(path, equation):
    assert twins(path)[equation]()


def test_a_wrong_twin_fails():
    x, y = sp.symbols("x y", real=True)
    assert equal([[x, y]], [[x, y]])()
    assert not equal([[x, y]], [[y, x]])()
    assert not equal([x, y], [x])()
    assert equal(x + y, 3, substitute={x: 1, y: 2})()
    assert gives(lambda a: a + 1, (x,), x + 1)()
    assert not gives(lambda a: a + 1, (x,), x)()
    assert gives(lambda a: 1j * a, (x,), sp.I * x)()
    assert theorem("composition")()
    assert list(displayed("a $$x =\n y$$ b $$z$$")) == ["x = y", "z"]
