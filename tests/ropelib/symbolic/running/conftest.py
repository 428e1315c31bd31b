"""The oracle: at any numbers, a program's formula gives what the program itself gives."""

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic.running import run_exactly
from ropelib.symbolic.tracing import traced

RNG = np.random.default_rng(20)


def symbols_for(shape, name):
    """Symbols in the shape of an array, and halves and eighths as their values."""
    count = int(np.prod(shape, dtype=int))
    symbols = sp.symbols(f"{name}1:{count + 1}", real=True)
    values = RNG.integers(-24, 24, count) / 8
    return symbols, values


def values_of(result, values):
    """Put numbers in the place of symbols, wherever they stand."""
    if isinstance(result, dict):
        return {key: values_of(item, values) for key, item in result.items()}
    if isinstance(result, list | tuple):
        return type(result)(values_of(item, values) for item in result)
    array = np.asarray(result, dtype=object)
    names = list(values)
    formula = sp.lambdify(names, [sp.sympify(entry) for entry in array.flat], "numpy")
    numbers = formula(*map(complex, values.values())) if array.size else []
    return np.array([complex(number) for number in numbers]).reshape(array.shape)


def same(given, expected):
    if isinstance(expected, dict):
        return given.keys() == expected.keys() and all(
            same(given[k], expected[k]) for k in expected
        )
    if isinstance(expected, list | tuple) and not np.isscalar(expected[0]):
        return len(given) == len(expected) and all(map(same, given, expected))
    given, expected = np.asarray(given), np.asarray(expected)
    return given.shape == expected.shape and np.allclose(given, expected, rtol=1e-12, atol=1e-11)


@pytest.fixture
def agree():
    """Check that a program's formula is what the program computes, for arguments of some shapes."""

    def check(program, *shapes, whole=False):
        given, numbers, values = [], [], {}
        for place, shape in enumerate(shapes):
            names, chosen = symbols_for(shape, "xmuvw"[place])
            if whole and place:
                chosen = np.round(chosen * 8)
            values |= dict(zip(names, chosen, strict=True))
            symbolic = np.array(names, dtype=object).reshape(shape)
            given.append(traced(symbolic[()] if shape == () else symbolic))
            plain = np.array(chosen, dtype=float).reshape(shape)
            numbers.append(plain if shape else float(plain))
        expected = program(*numbers)
        formula = run_exactly(program, *given)
        assert same(values_of(formula, values), expected)
        return formula

    return check


@pytest.fixture
def encode():
    """Read a program's text as a cell would be, and give its function `encode`."""

    def read(source):
        namespace = {"__name__": "__main__"}
        exec(source, namespace)
        return namespace["encode"]

    return read
