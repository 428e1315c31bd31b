"""One line of a derivation: an expression or a matrix of them, decided exactly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from autograder.formatting import number, symbol
from autograder.kinds.deciding import Decision, decided, tested
from autograder.kinds.degrees import in_degrees
from autograder.verdict import CounterExample, Finding, Status

_EXACTLY = "Write values exactly, as `sp.Rational(1, 3)` or `sp.sqrt(2)`, to have it proved."


@dataclass(frozen=True)
class Step:
    """One line of a derivation.

    Parameters
    ----------
    name : str
        The name bound to the line's expression.
    expected : sympy.Expr or sympy.Matrix
        What it must equal for all real values.
    form : callable, optional
        From the expression to what is not yet in the form asked; an empty text if all is.
    wrong : mapping
        {misconception: what it would give}.
    consequence : str
        What to look at when it is refuted; without one the two values are shown.
    case : str
        What is asked for, in a line that holds no symbols whose values could tell.
    """

    name: str
    expected: sp.Expr | sp.MatrixBase
    form: Callable[[sp.Expr], str] | None = None
    wrong: Mapping[str, sp.Expr | sp.MatrixBase] = field(default_factory=dict)
    consequence: str = ""
    case: str = ""

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the answer: ``()`` for one expression."""
        return self.expected.shape if isinstance(self.expected, sp.MatrixBase) else ()

    @property
    def entries(self) -> np.ndarray:
        """What it must equal, as an array of expressions."""
        return _entries(self.expected)

    def judge(
        self,
        given: np.ndarray,
        symbols: Mapping[str, sp.Symbol],
        note: str,
        rng: np.random.Generator,
    ) -> Finding:
        """Judge the line.

        Parameters
        ----------
        given : ndarray of sympy.Expr
            The answer, in the symbols of the question.
        symbols : mapping
            These symbols, by name.
        note : str
            What was read with good will; a right line is told it too.
        rng : Generator
            Draws the points at which decimals are compared.
        """
        lost = sorted(s.name for s in _free(self.entries) - _free(given))
        if lost and any(one.atoms(sp.Float) for one in given.flat):
            names = ", ".join(map(symbol, lost))
            return Finding(
                Status.ERROR,
                f"`{self.name}` holds decimals in place of {names}: has another cell set these "
                "names to numbers? Declare the symbols again, and run this cell.",
            )
        status, reasons = Status.PROVED, []
        for index in np.ndindex(given.shape):
            decision, reason = _compared(given[index], self.entries[index], rng)
            if decision.equal is None:
                headline = f"`{self.name}` cannot be compared: {decision.reason}."
                return Finding(Status.ERROR, headline)
            if not decision.equal:
                return self._refuted(given, index, decision.values, symbols)
            if reason:
                status = Status.TESTED
                reasons.append(f"{reason[0].upper()}{reason[1:]}.")
                if given[index].atoms(sp.Float):
                    reasons.append(_EXACTLY)
        formless = self.form(given[()] if given.ndim == 0 else given) if self.form else ""
        if formless:
            return Finding(
                Status.ERROR, f"`{self.name}` is equal to what is asked, but {formless}."
            )
        reason = " ".join(dict.fromkeys([*reasons, *([note] if note else [])]))
        return Finding(status, f"`{self.name}` is equal to what is asked.", reason=reason)

    def _refuted(
        self,
        given: np.ndarray,
        index: tuple[int, ...],
        values: Mapping[sp.Symbol, sp.Rational],
        symbols: Mapping[str, sp.Symbol],
    ) -> Finding:
        point = {s: values.get(s, sp.S.Zero) for s in symbols.values()}
        sides = given[index], self.entries[index]
        got, wanted = (sp.N(side.subs(point), 6) for side in sides)
        shown = sides[0].free_symbols | sides[1].free_symbols
        at = ", ".join(f"{symbol(s.name)} = {number(v)}" for s, v in point.items() if s in shown)
        if index:
            place = f"row {index[0] + 1}, column {index[1] + 1}"
            at = f"{place}, at {at}" if at else place
        idea = next((m for m, wrong in self.wrong.items() if _all_equal(given, wrong)), None)
        if idea is None and in_degrees(given.flat, self.entries.flat):
            idea = "degrees-for-radians"
        return Finding(
            Status.REFUTED,
            f"`{self.name}` is not equal to what is asked.",
            counterexample=CounterExample(
                at or self.case,
                _decimal(got),
                "" if self.consequence else _decimal(wanted),
                self.consequence,
            ),
            misconceptions=(idea,) if idea else (),
        )


def _compared(given: sp.Expr, expected: sp.Expr, rng: np.random.Generator) -> tuple[Decision, str]:
    """Compare, and say why only numbers could be, where that is so."""
    decision = decided(given, expected)
    if decision.equal or (decision.equal is False and not given.atoms(sp.Float)):
        return decision, ""
    # Rounded numbers in it, or beyond what can be decided: it may still agree in numbers.
    why = decision.reason or "decimals can only agree to their rounding"
    return tested(given, expected, rng), why


def _all_equal(given: np.ndarray, wrong: sp.Expr | sp.MatrixBase) -> bool:
    pairs = zip(given.flat, _entries(wrong).flat, strict=True)
    return all(decided(one, other).equal for one, other in pairs)


def _entries(expected: sp.Expr | sp.MatrixBase) -> np.ndarray:
    if isinstance(expected, sp.MatrixBase):
        return np.array(expected.tolist(), dtype=object).reshape(expected.shape)
    box = np.empty((), dtype=object)
    box[()] = sp.sympify(expected)
    return box


def _free(entries: np.ndarray) -> set[sp.Symbol]:
    return set().union(*(one.free_symbols for one in entries.flat))


def _decimal(value: sp.Expr) -> str:
    if not value.is_number or not value.is_finite:
        return "no number"
    return number(complex(value)) if abs(sp.im(value)) > 1e-12 else number(float(sp.re(value)))
