"""Reading SymPy expressions into the canonical form."""

from __future__ import annotations

import functools
from collections.abc import Callable
from fractions import Fraction

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import exponential, logarithm
from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable
from ropelib.symbolic.deciding.words import shown
from ropelib.symbolic.exact.floats import as_multiple_of_pi, may_be_rounded
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.powers import HIGHEST_POWER, whole
from ropelib.symbolic.exact.surds import nested_root

#: Functions inside one another, in a part that is not taken apart.
DEEPEST = 12
#: Powers of anything.
LARGEST_POWER = 10_000
#: Powers of 2 in floats of any precision.
LARGEST_EXPONENT = 20_000


def from_sympy(expr: sp.Expr, generators: Generators) -> Exact:
    """Write a SymPy expression as a quotient of canonical forms.

    Parameters
    ----------
    expr : sympy.Expr
        Built from numbers, symbols, sums, products, powers, exponentials, circular and hyperbolic
        functions, conjugates, real and imaginary parts. Symbols stand for real numbers. Other
        parts that SymPy knows to be real are taken as they are: a proof holds whatever they are.
    generators : Generators
        Learns the variables and constants of the expression.

    Raises
    ------
    Undecidable
        For anything else, with the part that stood in the way.
    ZeroDivisionError
        Where something is divided by 0.
    """
    return _Reader(generators).read(expr)


class _Reader:
    def __init__(self, generators: Generators) -> None:
        self._generators = generators
        self._known: dict[sp.Expr, Exact] = {}

    def read(self, expr: sp.Expr) -> Exact:
        found = self._known.get(expr)
        if found is None:
            found = self._known[expr] = self._read(expr)
        return found

    def _read(self, expr: sp.Expr) -> Exact:
        if expr.is_Add:
            return functools.reduce(lambda a, b: a + b, map(self.read, expr.args))
        if expr.is_Mul:
            return functools.reduce(lambda a, b: a * b, map(self.read, expr.args))
        if expr.is_Symbol:
            return self._variable(expr)
        if expr.is_Number or expr is sp.zoo:
            return self._number(expr)
        if expr in _CONSTANTS:
            return _CONSTANTS[expr](self._generators)
        if isinstance(expr, sp.exp):
            return self._or_opaque(expr, lambda: Exact(exponential(whole(self.read(expr.exp)))))
        if expr.is_Pow:
            _refuse_large_powers(expr)
            return self._or_opaque(expr, lambda: self._power(expr))
        for function, method in _FUNCTIONS.items():
            if isinstance(expr, function):
                return self._or_opaque(expr, lambda of=method: of(self.read(expr.args[0])))
        if isinstance(expr, sp.log):
            return self._or_opaque(expr, lambda: Exact(logarithm(whole(self.read(expr.args[0])))))
        if isinstance(expr, sp.conjugate | sp.re | sp.im):
            return self._part(expr)
        why = f"{shown(expr)} is not a polynomial, sine, cosine or exponential"
        return self._opaque(expr, why)

    def _variable(self, symbol: sp.Symbol) -> Exact:
        if symbol.is_commutative is False:
            raise Undecidable(f"{symbol} does not commute")
        if symbol.is_real is False:
            raise Undecidable(f"{symbol} is declared not to be real")
        return Exact(Form.generator(self._generators, ("symbol", symbol)))

    def _number(self, number: sp.Number) -> Exact:
        if number.is_Rational:
            return Exact(Form.number(self._generators, Fraction(int(number.p), int(number.q))))
        if not number.is_finite:
            raise ZeroDivisionError("it is not a finite number: something is divided by 0")
        if abs(number._mpf_[2]) > LARGEST_EXPONENT:
            raise Undecidable("it holds a number of thousands of digits")
        # A number of more digits than a float has was not made by rounding a multiple of π to one.
        turns = as_multiple_of_pi(float(number)) if number == sp.Float(float(number)) else None
        if turns is not None:
            turned = Form.number(self._generators, turns)
            return Exact(Form.generator(self._generators, PI) * turned)
        exactly = sp.Rational(number)
        if may_be_rounded(exactly):
            self._generators.rounded = True
        return Exact(Form.number(self._generators, Fraction(int(exactly.p), int(exactly.q))))

    def _power(self, expr: sp.Pow) -> Exact:
        base, exponent = expr.args
        if base == sp.E:
            return Exact(exponential(whole(self.read(exponent))))
        if exponent.is_Integer and abs(exponent) > HIGHEST_POWER and base.is_Add:
            raise Undecidable(f"{shown(expr)} explodes")
        if exponent.is_Rational and not base.free_symbols and base.is_Add:
            return nested_root(self.read(base), Fraction(int(exponent.p), int(exponent.q)))
        if base.is_Rational and base < 0 and exponent.is_integer and exponent.free_symbols:
            half_turns = self.read(sp.I * sp.pi * exponent).exp()
            return half_turns * self.read(-base) ** self.read(exponent)
        return self.read(base) ** self.read(exponent)

    def _part(self, expr: sp.Expr) -> Exact:
        unreal = sorted(s.name for s in expr.free_symbols if not s.is_real)
        if unreal:
            raise Undecidable(f"{shown(expr)}: declare {', '.join(unreal)} with real=True")
        inner = self.read(expr.args[0])
        if isinstance(expr, sp.conjugate):
            return inner.conjugate()
        return inner.real if isinstance(expr, sp.re) else inner.imag

    def _or_opaque(self, expr: sp.Expr, read: Callable[[], Exact]) -> Exact:
        try:
            return read()
        except (Undecidable, TypeError) as why:
            return self._opaque(expr, str(why))

    def _opaque(self, expr: sp.Expr, why: str) -> Exact:
        if _depth(expr) > DEEPEST:
            raise Undecidable("functions are nested too deeply in it")
        _refuse_large_powers(expr)
        if not expr.is_real:
            raise Undecidable(why)
        if expr.has(sp.Float):
            self._generators.rounded = True
        return Exact(Form.generator(self._generators, ("opaque", expr)))


def _refuse_large_powers(expr: sp.Expr) -> None:
    """Refuse what would have thousands of digits at the smallest numbers."""
    for power in expr.atoms(sp.Pow):
        if power.exp.is_Rational and abs(power.exp) > LARGEST_POWER:
            raise Undecidable("a power in it has thousands of digits")


def _depth(expr: sp.Expr) -> int:
    """Count the functions and powers inside one another."""
    return (not (expr.is_Add or expr.is_Mul)) + max(map(_depth, expr.args), default=0)


_CONSTANTS = {
    sp.pi: lambda generators: Exact(Form.generator(generators, PI)),
    sp.I: lambda generators: Exact(Form.number(generators, 0, 1)),
    sp.E: lambda generators: Exact(exponential(Form.number(generators, 1))),
}
_FUNCTIONS: dict[type, Callable[[Exact], Exact]] = {
    sp.cos: Exact.cos,
    sp.sin: Exact.sin,
    sp.tan: Exact.tan,
    sp.cot: lambda x: x.cos() / x.sin(),
    sp.sec: lambda x: 1 / x.cos(),
    sp.csc: lambda x: 1 / x.sin(),
    sp.cosh: Exact.cosh,
    sp.sinh: Exact.sinh,
    sp.tanh: Exact.tanh,
}
