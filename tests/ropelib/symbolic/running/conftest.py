"""The oracle: at any numbers, a program's formula gives what the program itself gives."""

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly


def values_of(result, values):
    """Put numbers in the place of symbols in an array or a list of numbers."""
    array = np.asarray(result, dtype=object)
    formula = sp.lambdify(list(values), [sp.sympify(entry) for entry in array.flat], "numpy")
    numbers = formula(*map(complex, values.values()))
    return np.array([complex(number) for number in numbers]).reshape(array.shape)


@pytest.fixture
def agree():
    """Check that a program's formula is what it computes, for arguments of some shapes."""

    def check(program, *shapes, rtol=1e-12):
        given, numbers, values = [], [], {}
        chosen = np.random.default_rng(20)
        for name, shape in zip("xmuv", shapes, strict=False):
            count = int(np.prod(shape, dtype=int))
            symbols = sp.symbols(f"{name}1:{count + 1}", real=True)
            plain = chosen.integers(-24, 24, count) / 8
            values |= dict(zip(symbols, plain, strict=True))
            given.append(traced(np.array(symbols).reshape(shape) if shape else symbols[0]))
            numbers.append(plain.reshape(shape) if shape else float(plain[0]))
        expected = program(*numbers)
        formula = values_of(run_exactly(program, *given), values)
        assert formula.shape == np.shape(expected)
        assert np.allclose(formula, expected, rtol=rtol, atol=10 * rtol)

    return check


@pytest.fixture
def encode():
    """Read a program's text as a cell would be, and give its function `encode`."""

    def read(source):
        namespace = {"__name__": "__main__"}
        exec(source, namespace)
        return namespace["encode"]

    return read
