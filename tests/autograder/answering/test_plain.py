import decimal
import fractions
import functools
import math
import operator

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from autograder.answer import Blank, Opaque, Program
from autograder.answering.described import described, holds_blank
from autograder.answering.plain import Unreadable, is_function, plain
from ropelib.symbolic import Tree, from_tree


class AgreesWithAll:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __array__(self, *args, **kwargs):
        raise AssertionError("nobody should ask")

    def __float__(self):
        raise AssertionError("nobody should ask")


class LyingArray(np.ndarray):
    shape = size = dtype = property(lambda self: 1 / 0)

    def __array_ufunc__(self, *args, **kwargs):
        return np.True_

    def __getitem__(self, index):
        return "not what is there"


class LyingList(list):
    def __len__(self):
        return 2

    def __iter__(self):
        return iter([1, 2])


class Letter(str):
    pass


@pytest.mark.parametrize(
    "value", [None, True, 3, -2.5, 1j, "b", [1, (2.0, "x")], {"a": True}, {1, 2}, {1: "b"}]
)
def test_python_data_stays_as_it_is(value):
    assert plain(value) == value
    assert type(plain(value)) is type(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.int64(3), 3),
        (np.longdouble(0.5), 0.5),
        (np.clongdouble(1j), 1j),
        (np.bool_(True), True),
        (np.str_("b"), "b"),
        (decimal.Decimal("0.25"), 0.25),
        (sp.lambdify([], sp.Rational(1, 2) * sp.sqrt(1), "mpmath")(), 0.5),
        (sp.true, True),
        (sp.Tuple(1, 2), None),
    ],
)
def test_numbers_of_other_libraries_become_plain(value, expected):
    result = plain(value)
    if expected is None:
        assert [from_tree(one) for one in result] == [1, 2]
    else:
        assert result == expected
        assert type(result) is type(expected)


def test_fractions_stay_exact():
    assert from_tree(plain(fractions.Fraction(1, 3))) == sp.Rational(1, 3)


def test_expressions_and_matrices_become_trees():
    x = sp.symbols("x", real=True)
    assert from_tree(plain(sp.cos(x) ** 2)) == sp.cos(x) ** 2
    assert from_tree(plain(sp.Matrix([[1, x]]))) == sp.Matrix([[1, x]])
    assert from_tree(plain(sp.Derivative(sp.sin(x), x))) == sp.cos(x)


def test_an_array_subclass_is_read_by_what_it_holds():
    value = np.array([1.0, 2.0]).view(LyingArray)
    result = plain(value)
    assert type(result) is np.ndarray
    assert result.tolist() == [1.0, 2.0]


def test_a_list_subclass_is_read_by_what_it_holds():
    assert plain(LyingList([7, 8, 9])) == [7, 8, 9]


def test_arrays_are_copied():
    value = np.zeros(3)
    result = plain(value)
    value[0] = 9
    assert result.tolist() == [0, 0, 0]


@pytest.mark.parametrize("value", [AgreesWithAll(), Letter("b"), object(), int, math, iter([])])
def test_what_only_claims_to_be_data_is_opaque(value):
    assert isinstance(plain(value), Opaque)


def deep(levels):
    value = [1]
    for _ in range(levels):
        value = [value]
    return value


def circular():
    value = []
    value.append(value)
    return value


@pytest.mark.parametrize(
    "value",
    [
        10**5000,
        fractions.Fraction(10**5000, 3),
        deep(50),
        circular(),
        list(range(20_000)),
        np.zeros(6_000_000, dtype=np.int8),
        np.array(["a", "b"]),
        np.array([deep(9)[0], None], dtype=object),
        {AgreesWithAll(): 1},
        {("a", "b"): 1},
        sp.Integer(10) ** 5000,
        sp.Function("f")(sp.Symbol("x")),
        sp.oo,
        sp.nan,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_too_much_is_unreadable(value):
    with pytest.raises(Unreadable):
        plain(value)


def test_blanks_are_found_wherever_they_are():
    assert plain(...) == Blank()
    for value in ([1, ...], {"a": ...}, np.array([1, ...], dtype=object), (1, [2, ...])):
        assert holds_blank(plain(value))
    assert not holds_blank(plain([1, {"a": np.zeros(2)}]))


def stub(x):
    """Say what it does."""
    ...


def empty_stub(x):
    pass


def gives_back(x):
    return x


def gives_one(x):
    return 1


def test_a_function_with_nothing_in_it_is_a_blank():
    assert plain(stub) == plain(empty_stub) == Blank()
    assert isinstance(plain(gives_back), Program)
    assert isinstance(plain(gives_one), Program)


@pytest.mark.parametrize(
    "value",
    [
        gives_back,
        lambda x: x,
        functools.partial(gives_back, 1),
        np.vectorize(gives_back),
        np.cos,
        [].append,
        operator.itemgetter(0),
        sp.Lambda(sp.Symbol("x"), sp.Symbol("x")),
    ],
)
def test_all_that_can_be_called_counts_as_a_function(value):
    assert is_function(value)
    assert isinstance(plain(value), Program)


@pytest.mark.parametrize("value", [int, np, sp.Symbol("x"), 3, np.zeros(2)])
def test_types_modules_and_data_are_no_functions(value):
    assert not is_function(value)


@given(st.text())
def test_text_can_always_be_written_to_a_file(text):
    assert plain(text).encode("utf-8") is not None
    assert "\x1b" not in plain(text)


def test_lone_surrogates_are_replaced():
    assert plain("\ud800") == "?"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "None"),
        (True, "True or False"),
        (3, "a whole number"),
        ("b", "the text 'b'"),
        (Blank(), "still `...`"),
        (Program(), "a function"),
        (Opaque("generator"), "a generator"),
        (np.zeros((2, 2)), "an array of shape (2, 2)"),
        (Tree(("Matrix", "1", "1", ("pi",))), "a SymPy matrix"),
        (Tree(("pi",)), "a SymPy expression"),
        ([1], "a list"),
    ],
)
def test_data_is_described_in_words(data, words):
    assert described(data) == words


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.complex64])
def test_a_short_float_keeps_the_type_that_tells_its_digits(kind):
    result = plain(kind(0.1))
    assert (result.shape, result.dtype) == ((), np.dtype(kind))
    assert result == kind(0.1)
