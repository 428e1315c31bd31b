from fractions import Fraction

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.roots import LARGEST_RADICAND, reduced, root, without_phase
from ropelib.symbolic.exact.writing import polynomial_to_sympy

numbers = st.fractions(Fraction(1, 60), 500, max_denominator=60)
powers = st.fractions(-4, 4, max_denominator=6)


@given(numbers, powers)
def test_a_root_of_a_rational_has_its_value(number, power):
    generators = Generators()
    written = polynomial_to_sympy(generators, root(generators, number, power))
    wanted = sp.Rational(number.numerator, number.denominator) ** sp.Rational(
        power.numerator, power.denominator
    )
    assert abs(sp.N(written - wanted, 40)) <= abs(sp.N(wanted)) * sp.Float("1e-30")


@given(numbers, numbers, powers)
def test_roots_multiply_in_one_way_only(one, two, power):
    generators = Generators()
    root(generators, one, power), root(generators, two, power)
    product = root(generators, one, power) * root(generators, two, power)
    together = root(generators, one * two, power)
    assert reduced(generators, product) == generators.polynomial(together)


@pytest.mark.parametrize("number", [0, -1, -8])
def test_roots_of_what_is_not_positive_are_refused(number):
    with pytest.raises(Undecidable, match="not one real number"):
        root(Generators(), Fraction(number), Fraction(1, 3))


def test_roots_of_long_numbers_are_refused():
    with pytest.raises(Undecidable, match="24 digits"):
        root(Generators(), Fraction(LARGEST_RADICAND + 1), Fraction(1, 2))
    with pytest.raises(Undecidable, match="digits"):
        root(Generators(), Fraction(2), Fraction(10**6))


@given(st.fractions(-9, 9, max_denominator=24))
def test_a_phase_is_brought_into_the_first_quarter(half_turns):
    generators = Generators()
    exponent = generators.polynomial({generators.monomial(PI): gaussian(0, half_turns)})
    rest, factor = without_phase(generators, exponent)
    left = sp.exp(polynomial_to_sympy(generators, rest))
    left *= 1 if factor is None else polynomial_to_sympy(generators, factor)
    turn = sp.Rational(half_turns.numerator, half_turns.denominator)
    assert abs(sp.N(left - sp.exp(sp.I * sp.pi * turn), 40)) < 1e-30
    for number in rest.values():
        phase = Fraction(int(number.y.numerator), int(number.y.denominator))
        assert 0 < phase < Fraction(1, 2)
        assert 12 % phase.denominator
