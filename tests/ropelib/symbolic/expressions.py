"""Random expressions of the class in which equality is decided, and their values to 50 digits."""

import sympy as sp
from hypothesis import strategies as st

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.from_expression import from_sympy

x, y = sp.symbols("x y", real=True)
b = sp.Symbol("b", positive=True)

whole = st.integers(-3, 3)
fractions = st.fractions(-2, 2, max_denominator=6).map(
    lambda f: sp.Rational(f.numerator, f.denominator)
)
turns = st.sampled_from([sp.pi / k for k in (1, 2, 3, 4, 5, 6, 7, 8, 12, 15)])
angles = st.builds(lambda i, j, k, turn: i * x + j * y + k * turn, whole, whole, whole, turns)
leaves = st.one_of(
    whole.map(sp.Integer),
    fractions,
    st.sampled_from([x, y, x, y, sp.sqrt(2), sp.sqrt(3), sp.I, sp.pi, sp.sqrt(b), b ** (y / 2)]),
    angles.map(sp.cos),
    angles.map(sp.sin),
    angles.map(lambda angle: sp.exp(sp.I * angle)),
)


def _grown(inner):
    return st.one_of(
        st.builds(lambda p, q: p + q, inner, inner),
        st.builds(lambda p, q: p * q, inner, inner),
        st.builds(lambda p, k: p**k, inner, st.integers(0, 3)),
    )


#: Sums and products of the leaves: all of the class, without a division.
expressions = st.recursive(leaves, _grown, max_leaves=6)
#: The same with numbers in place of variables.
points = st.builds(
    lambda i, j, k: {x: sp.Rational(i, 97), y: sp.Rational(j, 89), b: sp.Rational(k, 83)},
    st.integers(-300, 300),
    st.integers(-300, 300),
    st.integers(1, 300),
)


def value(expr, point, digits=50):
    """Let SymPy evaluate an expression at a point."""
    return sp.N(sp.sympify(expr).subs(point), digits, maxn=400)


def same(left, right, point, digits=40):
    """Say whether two expressions agree at a point to so many digits."""
    one, other = value(left, point), value(right, point)
    return abs(one - other) <= sp.Float(10, 50) ** -digits * max(1, abs(one))


def read(expr, generators=None):
    """Read an expression into the canonical form."""
    return from_sympy(sp.sympify(expr), Generators() if generators is None else generators)
