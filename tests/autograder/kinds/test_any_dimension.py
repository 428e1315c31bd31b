"""Lines at any even d: read in the question's names, decided with d a symbol."""

import numpy as np
import pytest
import sympy as sp

from autograder.answering.local import LocalAnswerer
from autograder.kinds import AnyDimension, PairStep
from autograder.kinds.reading_entries import Names

d = sp.Symbol("d", even=True, positive=True)
j, i = sp.symbols("j i", integer=True, positive=True)
m = sp.Symbol("m", real=True)
x, y, theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))
NAMES = Names({"d": d, "j": j, "m": m}, {"x": x, "theta": theta}, j)
LENGTH = sp.Sum(x[2 * j - 1] ** 2 + x[2 * j] ** 2, (j, 1, d / 2))
KIND = AnyDimension((PairStep("length", LENGTH),), NAMES, "at any even d")
PAIR = AnyDimension((PairStep("first", x[2 * j - 1] * sp.cos(m * theta[j])),), NAMES, "for all j")


def judge(kind, **given):
    return kind.judge(LocalAnswerer(given).ask, np.random.default_rng(1))


@pytest.mark.parametrize(
    "given",
    [
        LENGTH,
        sp.Sum(x[i] ** 2, (i, 1, d)),
        sp.Sum(x[2 * i + 1] ** 2 + x[2 * i + 2] ** 2, (i, 0, d / 2 - 1)),
        sp.Sum(sp.Abs(x[2 * i - 1] + sp.I * x[2 * i]) ** 2, (i, 1, d / 2)),
        sp.Sum(x[sp.Symbol("u")] ** 2, (sp.Symbol("u"), 1, sp.Symbol("d"))),
        sp.Sum(sp.IndexedBase("x")[i] ** 2, (i, 1, d)),
        sp.Sum(sp.IndexedBase("x", shape=(d,))[i] ** 2, (i, 1, d)),
    ],
)
def test_a_sum_however_written(given):
    finding = judge(KIND, length=given)
    assert (finding.status, finding.domain) == ("proved", "at any even d"), finding


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        (sp.Sum(x[2 * j - 1] ** 2, (j, 1, d / 2)), "refuted", "not equal"),
        (sp.Sum(x[j] ** 2, (j, 1, d / 2)), "refuted", "not equal"),
        (sp.Sum(y[j] ** 2, (j, 1, d)), "error", "entries of y"),
        (sp.Sum(x[j] ** 2, (j, 1, sp.Symbol("p"))), "error", "holds p"),
        (sp.Symbol("x") ** 2, "error", "without a place"),
        (sp.Product(x[j], (j, 1, d)), "error", "Product"),
        (sp.Function("f")(d), "error", "f is not something"),
        (0, "refuted", "not equal"),
        ("0", "error", "must be a SymPy expression"),
        (..., "unattempted", "still"),
    ],
)
def test_what_is_not_right(given, status, says):
    finding = judge(KIND, length=given)
    assert finding.status == status
    assert says in finding.headline


def test_the_smallest_case_names_d_and_the_entries():
    finding = judge(KIND, length=sp.Sum(x[2 * j - 1] ** 2, (j, 1, d / 2)))
    assert finding.counterexample.case == "d = 2, x₂ = 1, everything else 0"


def test_a_line_about_any_pair():
    assert judge(PAIR, first=x[2 * j - 1] * sp.cos(m * theta[j])).status == "proved"
    wrong = judge(PAIR, first=x[2 * j - 1] * sp.cos(m * theta[1]))
    assert wrong.status == "refuted"
    assert wrong.counterexample.case.startswith("j = 2")
