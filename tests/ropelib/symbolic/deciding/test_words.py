import pytest
import sympy as sp

from ropelib.symbolic.deciding.words import domain_of, in_order, shown

x, y, x2, x10 = sp.symbols("x y x2 x10", real=True)


def declared(name, **facts):
    return sp.Symbol(name, **facts)


@pytest.mark.parametrize(
    ("symbols", "words"),
    [
        ([], "for these numbers"),
        ([x], "for all real x"),
        ([y, x], "for all real x and y"),
        ([sp.Symbol("z")], "for all real z"),
        ([declared("m", integer=True), x], "for all real x and whole m"),
        ([declared("b", positive=True), x], "for all real x and positive b"),
        ([declared("p", positive=True, integer=True)], "for all positive whole p"),
        ([declared("g", negative=True)], "for all negative g"),
        ([declared("g", nonzero=True, real=True)], "for all non-zero g"),
        ([declared("g", nonnegative=True)], "for all nonnegative g"),
        ([declared("e", even=True)], "for all even e"),
        ([declared("d", even=True, positive=True)], "for all positive even d"),
        (sp.symbols("x1:10", real=True), "for all real x1, x2, …, x9"),
    ],
)
def test_domains(symbols, words):
    assert domain_of(symbols) == words


def test_symbols_are_sorted_by_the_numbers_in_their_names():
    assert in_order([x10, y, x2, x]) == [x, x2, x10, y]


def test_expressions_are_shown_within_bounds():
    assert shown(x + y) == "x + y"
    assert shown((x + y) ** 2).count("x") == 1
    assert len(shown(sp.expand((x + y) ** 50))) < 250
    assert "large number" in shown(x * 10**5000)
