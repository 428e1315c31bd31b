from fractions import Fraction

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable, gaussian

x = sp.Symbol("x", real=True)


def test_pi_is_always_there_and_symbols_are_listed():
    generators = Generators()
    generators.index(("symbol", x))
    generators.index(("root", 2))
    assert generators.names[0] == PI
    assert generators.symbols() == [x]
    assert generators.roots == [2]
    assert generators.index(("symbol", x)) == 1


def test_what_was_made_before_the_ring_grew_is_made_longer():
    generators = Generators()
    early = generators.monomial(("symbol", x))
    for i in range(20):
        generators.index(("symbol", sp.Symbol(f"s{i}", real=True)))
    late = generators.monomial(("symbol", x))
    assert len(early) < len(late) == generators.size == generators.ring.ngens
    assert generators.polynomial({early: gaussian(1)}) == generators.polynomial({late: gaussian(1)})


def test_too_many_variables_are_refused():
    with pytest.raises(Undecidable, match="variables"):
        Generators().reserve(10**6)


@pytest.mark.parametrize(
    "number", [3, -7, Fraction(3, 7), sp.Rational(3, 7), sp.Integer(5), np.int64(4)]
)
def test_rational_numbers_of_all_kinds_are_read(number):
    read = gaussian(number, -number)
    assert Fraction(int(read.x.numerator), int(read.x.denominator)) == Fraction(
        int(sp.Rational(number).p), int(sp.Rational(number).q)
    )
    assert read.y == -read.x


def test_zeros_are_left_out_of_polynomials():
    generators = Generators()
    assert not generators.polynomial({generators.one(): gaussian(0)})
    assert not generators.constant(0)
