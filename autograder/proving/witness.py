"""The counter-example: two vectors and two positions, before and after a shift of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.proving.encodings import Encoded, score
from autograder.proving.inputs import Input
from autograder.proving.stopping import Undecided

#: Vectors up to this length are written out.
SHORT = 8


@dataclass(frozen=True)
class Witness:
    """Numbers at which a shift of both positions changes the score.

    Parameters
    ----------
    q, k : tuple of sympy.Rational
        The vectors.
    m, n, shift : sympy.Rational
        Their positions, and what is added to both.
    score, shifted_score : sympy.Expr
        The score before and after, exactly or as a decimal.
    """

    q: tuple[sp.Rational, ...]
    k: tuple[sp.Rational, ...]
    m: sp.Rational
    n: sp.Rational
    shift: sp.Rational
    score: sp.Expr
    shifted_score: sp.Expr

    def as_json(self) -> dict[str, Any]:
        """Give whole numbers as they are, fractions as text ("1/2"), other scores as floats."""
        given = {name: _json(getattr(self, name)) for name in ("m", "n", "shift")}
        scores = {name: _json(getattr(self, name)) for name in ("score", "shifted_score")}
        return {"q": [*map(_json, self.q)], "k": [*map(_json, self.k)], **given, **scores}

    def inputs(self) -> tuple[tuple[Input, Input], tuple[Input, Input]]:
        """Give the inputs of both functions, before and after the shift."""
        q, k = (np.array(list(map(float, one))) for one in (self.q, self.k))
        before = (q, _number(self.m)), (k, _number(self.n))
        return before, ((q, _number(self.m + self.shift)), (k, _number(self.n + self.shift)))

    def in_words(self, query: str, key: str) -> list[str]:
        """Say it in lines for a terminal; the arguments are the functions' names."""
        lines = [f"at q = {vector(self.q)} and k = {vector(self.k)}"]
        for shift, value in ((0, self.score), (self.shift, self.shifted_score)):
            m, n = (formatting.number(at + shift) for at in (self.m, self.n))
            lines.append(f"{query}(q, {m}) · {key}(k, {n}) = {_digits(value)}")
        return lines


def witness_of(
    query: Encoded, key: Encoded, values: Mapping[sp.Symbol, sp.Rational], shift: sp.Symbol
) -> Witness:
    """Make a counter-example from values of symbols; symbols without a value are 0.

    Raises
    ------
    Undecided
        If the scores have no value there.
    """

    def of(symbol: sp.Symbol) -> sp.Rational:
        return sp.Rational(values.get(symbol, 0))

    expression, by = score(query, key), of(shift)
    q, k = (tuple(map(of, one.vector)) for one in (query, key))
    m, n = of(query.position), of(key.position)
    scores = []
    for moved in (0, by):
        point = dict(zip((*query.vector, *key.vector), (*q, *k), strict=True))
        point |= {query.position: m + moved, key.position: n + moved}
        scores.append(_value(expression.xreplace(point)))
    return Witness(q, k, m, n, by, *scores)


def vector(numbers: Sequence[Any]) -> str:
    """Write a vector; of a long one only what is not 0."""
    if len(numbers) <= SHORT:
        return f"({', '.join(map(formatting.number, numbers))})"
    entries = [f"{formatting.number(x)} at place {i}" for i, x in enumerate(numbers, 1) if x]
    if len(entries) > SHORT:
        entries = [*entries[:SHORT], "…"]
    return f"({', '.join(entries)}, else 0)" if entries else "0"


def _value(expression: sp.Expr) -> sp.Expr:
    if expression.is_Rational:
        return expression
    value = expression.evalf(20)
    real, imaginary = value.as_real_imag()
    if not (real.is_Number and real.is_finite and abs(imaginary) < 1e-15 * (1 + abs(real))):
        raise Undecided("The two scores differ, but have no value that could be shown.")
    return real


def _json(value: sp.Expr) -> int | float | str:
    if value.is_Integer:
        return int(value)
    return str(value) if value.is_Rational else float(value)


def _number(value: sp.Rational) -> int | float:
    return int(value) if value.is_Integer else float(value)


def _digits(value: sp.Expr) -> str:
    if value.is_Rational:
        return formatting.number(value)
    return f"{float(value):.6g}".replace("-", "−")
