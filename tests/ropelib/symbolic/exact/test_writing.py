import sympy as sp
from hypothesis import given, settings

from ropelib.symbolic.exact.writing import form_to_sympy, to_sympy

from ..expressions import b, expressions, points, read, same, x, y


@given(expressions, points)
@settings(max_examples=60)
def test_what_is_written_has_the_same_values(expr, point):
    assert same(form_to_sympy(read(expr).top), expr, point)
    assert same(to_sympy(read(expr / (x**2 + 7))), expr / (x**2 + 7), point)


def test_opposite_exponentials_are_written_as_sines_and_cosines():
    assert to_sympy(read(x * sp.cos(y) - 2 * sp.sin(3 * x))) == x * sp.cos(y) - 2 * sp.sin(3 * x)
    assert to_sympy(read(sp.exp(x) + sp.exp(-x))) == sp.exp(x) + sp.exp(-x)
    assert to_sympy(read(sp.exp(sp.I * x))) == sp.exp(sp.I * x)
    assert to_sympy(read(sp.sqrt(b) * sp.log(b) + sp.pi)) == sp.sqrt(b) * sp.log(b) + sp.pi
