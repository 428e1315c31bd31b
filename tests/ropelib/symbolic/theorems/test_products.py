"""Products of rows that are written before they are worked out."""

import sympy as sp

from ropelib.symbolic.theorems.products import Dot, SquaredNorm, product, total
from ropelib.symbolic.theorems.vocabulary import a, row

x, y = row("x"), row("y")
x1, x2 = x.value
y1, y2 = y.value


def test_a_number_times_a_row_keeps_its_entries():
    assert sp.expand(Dot(product(a, x), y).doit()) == a * x1 * y1 + a * x2 * y2
    scaled = SquaredNorm(product(1 + a, x)).doit()
    assert sp.expand(scaled - (1 + a) ** 2 * (x1**2 + x2**2)) == 0


def test_a_sum_of_rows_keeps_its_entries():
    together = Dot(total(x, product(a, y)), y).doit()
    assert sp.expand(together - (x1 * y1 + x2 * y2 + a * (y1**2 + y2**2))) == 0
