from fractions import Fraction

import mpmath
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath.ctx_iv import MPIntervalContext

from ropelib.symbolic.canonical.enclosing import enclosed
from ropelib.symbolic.canonical.generators import Undecidable

from ..expressions import x, y

context = MPIntervalContext()
context.dps = 50


@given(st.fractions(-9, 9, max_denominator=50), st.fractions(-9, 9, max_denominator=50))
@settings(max_examples=40)
def test_what_sympy_evaluates_lies_within(i, j):
    for expr in (
        sp.Abs(x - y),
        sp.sqrt(1 + x**2 * y**2),
        sp.atan(x * y),
        sp.Max(x, y, 1),
        sp.Piecewise((x, x > y), (y**2, True)),
    ):
        found = enclosed(expr, {x: i, y: j}, context)
        point = {s: sp.Rational(v.numerator, v.denominator) for s, v in ((x, i), (y, j))}
        with mpmath.workdps(70):
            low, high = (mpmath.mp.make_mpf(end) for end in found._mpi_)
            assert low <= mpmath.mpf(sp.Float(sp.N(expr.subs(point), 70), 70)._mpf_) <= high
            assert high - low < mpmath.mpf(10) ** -38


@pytest.mark.parametrize(
    ("expr", "error"),
    [
        (1 / sp.Abs(x), ZeroDivisionError),
        (sp.log(x), ZeroDivisionError),
        (sp.sqrt(x - 1), Undecidable),
        (sp.Function("f")(x), Undecidable),
        (sp.factorial(x), Undecidable),
        (sp.Integral(y, (y, 0, x)), Undecidable),
        (sp.arg(x), ZeroDivisionError),
    ],
)
def test_what_is_no_certain_real_number_is_refused(expr, error):
    with pytest.raises(error):
        enclosed(expr, {x: Fraction(0)}, context)
