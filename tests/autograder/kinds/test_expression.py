"""Expressions and lines: other names, matrices, complex numbers, degrees, decimals."""

import numpy as np
import pytest
import sympy as sp

from autograder.answering.local import LocalAnswerer
from autograder.kinds import Expression, Step

x, y, t = sp.symbols("x y t", real=True)
u, v, w = sp.symbols("u v w", real=True)
TURN = sp.Matrix([[sp.cos(t), sp.sin(t)], [-sp.sin(t), sp.cos(t)]])
ONE = Expression((Step("line", x * sp.cos(t)),), "x t")
TWO = Expression((Step("line", x * sp.cos(t)), Step("short", x + t)), "x t")
MATRIX = Expression((Step("turn", TURN),), "t")


def judge(kind, **given):
    return kind.judge(LocalAnswerer(given).ask, np.random.default_rng(1))


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        (x * sp.cos(t), "proved", ""),
        (u * sp.cos(t), "proved", "Read u as x."),
        (u * sp.cos(v), "proved", "Read u as x, v as t."),
        (v * sp.cos(u), "proved", "Read u as t, v as x."),
        (sp.symbols("a") * sp.cos(t), "proved", "Read as real: a."),
        (sp.Matrix([[x * sp.cos(t)]]), "proved", ""),
        (0.1 * x * sp.cos(t) + 0.9 * x * sp.cos(t + 1e-13), "tested", "Write values exactly"),
        (x * sp.cos(180 * t / sp.pi), "refuted", ""),
        # one name more than there are symbols to stand for
        (u * sp.cos(v) + w - w * sp.cos(w), "error", "symbols here are x, t"),
        # t is in use already, and nothing says what u would be
        (u * sp.cos(u), "error", "symbols here are x, t"),
        (u * sp.sin(t), "refuted", ""),
    ],
)
def test_an_expression_under_any_names(given, status, says):
    finding = judge(ONE, line=given)
    assert finding.status == status
    assert says in f"{finding.headline} {finding.reason}"


def test_degrees_are_told_by_name():
    assert judge(ONE, line=x * sp.cos(180 * t / sp.pi)).misconceptions == ("degrees-for-radians",)
    exact = Expression((Step("value", sp.Rational(1, 2)),), "t")
    assert judge(exact, value=sp.sin(30)).misconceptions == ("degrees-for-radians",)
    assert judge(exact, value=sp.sin(31)).misconceptions == ()
    assert judge(exact, value=0.5 + 1e-15).status == "tested"


def test_names_mean_the_same_on_every_line():
    assert judge(TWO, line=u * sp.cos(v), short=u + v).status == "proved"
    mixed = judge(TWO, line=u * sp.cos(v), short=u + 2 * v)
    assert [part.earned for part in mixed.parts] == [1.0, 0.0]
    # the sum alone would do under both readings
    other = judge(TWO, line=u * sp.sin(v), short=u + v)
    assert [part.earned for part in other.parts] == [0.0, 1.0]


@pytest.mark.parametrize(
    "given",
    [
        TURN,
        sp.ImmutableMatrix(TURN),
        TURN.tolist(),
        np.array(TURN.tolist()),
        TURN.subs(t, u),
        (TURN.T).inv(),
    ],
)
def test_a_matrix_however_written(given):
    assert judge(MATRIX, turn=given).status == "proved"


def test_a_wrong_matrix_is_refuted_at_its_first_wrong_entry():
    finding = judge(MATRIX, turn=TURN.T)
    assert finding.status == "refuted"
    assert finding.counterexample.case.startswith("row 1, column 2, at t =")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (sp.eye(3), "must be a 2×2 matrix; it is 3×3"),
        (t, "must be a 2×2 matrix; it is one expression"),
        ([[t, 1], [t]], "must be a 2×2 matrix"),
        ([[sp.zoo, 1], [1, 1]], "divides by 0|cannot be read|not a finite"),
        ("text", "must be a 2×2 matrix"),
    ],
)
def test_what_is_no_such_matrix_is_an_error(given, says):
    finding = judge(MATRIX, turn=given)
    assert finding.status == "error"
    assert any(each in finding.headline for each in says.split("|")), finding.headline


def test_a_row_may_be_flat():
    row = Expression((Step("row", sp.Matrix([[x, y]])),), "x y")
    assert judge(row, row=[x, y]).status == "proved"
    assert judge(row, row=np.array([x, y])).status == "proved"
    assert judge(row, row=sp.Matrix([[x, y]])).status == "proved"
    assert judge(row, row=sp.Matrix([x, y])).status == "error"


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (-4 + 3j, "proved"),
        (sp.I * (3 + 4 * sp.I), "proved"),
        (5 * sp.exp(sp.I * (sp.pi / 2 + sp.atan(sp.Rational(4, 3)))), "tested"),
        (3 - 4j, "refuted"),
        (complex("inf"), "error"),
    ],
)
def test_complex_numbers(given, status):
    kind = Expression((Step("z", -4 + 3 * sp.I),), "")
    assert judge(kind, z=given).status == status


def test_a_complex_line_with_conjugates():
    line = (x - sp.I * y) * sp.exp(-sp.I * t)
    kind = Expression((Step("line", line),), "x y t")
    assert judge(kind, line=sp.conjugate((x + sp.I * y) * sp.exp(sp.I * t))).status == "proved"
    a, b, c = sp.symbols("x y t")
    assert judge(kind, line=sp.conjugate((a + sp.I * b) * sp.exp(sp.I * c))).status == "proved"


def test_positive_symbols_have_powers_and_logarithms():
    b, k = sp.symbols("b k", positive=True)
    kind = Expression((Step("power", b**k),), "b k", positive=True)
    finding = judge(kind, power=sp.exp(sp.symbols("k") * sp.log(sp.symbols("b"))))
    assert (finding.status, finding.domain) == ("proved", "for all positive b, k")
    assert judge(kind, power=b ** (k + 1e-13)).status in ("tested", "proved")
    assert judge(kind, power=b ** (-k)).status == "refuted"
