"""Products and sums that skip zeros: the same as without."""

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

D = 32


def sparse():
    """A matrix of which most entries are 0, some of them by computation."""
    chosen = np.random.default_rng(5)
    return np.where(chosen.random((D, D)) < 0.1, chosen.integers(-4, 5, (D, D)), 0).astype(float)


@pytest.mark.parametrize(
    "call",
    [
        "a @ b",
        "a.dot(b)",
        "v @ a",
        "a @ v",
        "a + b",
        "a * b",
        "a * v",
        "v[:, None] + a",
        "a + 0.5",
        "np.kron(b[:6, :6], a[:6, :6])",
        "np.kron(a[:2, :2], np.eye(16))",
        "np.linalg.matrix_power(a, 3)",
        "a @ np.eye(32, dtype=int)",
        "np.dot(a, np.eye(32, dtype=int))",
        "a * (np.arange(32) % 2 == 0)",
        "a @ np.ones((32, 32), dtype=bool)",
    ],
)
def test_large_matrices(call):
    namespace = {"np": np, "__name__": "__main__"}
    exec(f"def f(a, b, v, m):\n    a, b = a * m, b - m * b\n    return {call}\n", namespace)
    given = sparse(), sparse().T, np.arange(D) - 3.0
    m = sp.Symbol("m", real=True)
    found = run_exactly(namespace["f"], *given, traced(m))
    numbers = namespace["f"](*given, 0.75)
    at = [complex(sp.sympify(entry).subs(m, sp.Rational(3, 4))) for entry in found.flat]
    assert found.shape == numbers.shape
    assert np.allclose(at, numbers.ravel(), rtol=1e-12)


@pytest.mark.parametrize("call", ["a @ e", "e @ a", "a * e", "a + e", "np.kron(a, e[:2, :2])"])
def test_zeros_beside_entries_that_were_never_set(call):
    namespace = {"np": np, "__name__": "__main__"}
    exec(f"def f(a, m):\n    e = np.empty(a.shape)\n    return {call} * m\n", namespace)
    with pytest.raises(Untraceable, match="never set"):
        run_exactly(namespace["f"], sparse() * 0, traced(sp.Symbol("m", real=True)))
