"""Lines of a derivation at any even d: sums over all pairs, decided with d a symbol."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.exercise import Ask
from autograder.formatting import number, symbol
from autograder.kinds.lines import together
from autograder.kinds.reading_entries import Names, in_names
from autograder.kinds.reading_expressions import note_on_reals, read_entries, usual_name
from autograder.kinds.rejection import Rejected
from autograder.verdict import CounterExample, Finding, Status
from ropelib.symbolic import Proof, Refutation, Unknown
from ropelib.symbolic.any_dimension import prove_sums_equal

#: Seconds for one decision.
LONGEST = 3.0


@dataclass(frozen=True)
class PairStep:
    """One line: an expression, or a row of them, with sums over all pairs or about any one pair.

    Parameters
    ----------
    name : str
        The name bound to it.
    expected : sympy.Expr or sympy.Matrix
        What it must equal at any even d.
    form : callable, optional
        From the answer, an expression or an array of them, to what is not yet in the form asked.
    wrong : mapping
        {misconception: what it would give}.
    consequence : str
        What to look at when it is refuted; without one the two values are shown.
    """

    name: str
    expected: sp.Expr | sp.MatrixBase
    form: Callable[[sp.Expr | np.ndarray], str] | None = None
    wrong: Mapping[str, sp.Expr | sp.MatrixBase] = field(default_factory=dict)
    consequence: str = ""

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the answer: ``()`` for one expression."""
        return self.expected.shape if isinstance(self.expected, sp.MatrixBase) else ()


@dataclass(frozen=True)
class AnyDimension:
    """A derivation with d a symbol, in the question's names.

    Parameters
    ----------
    steps : tuple of PairStep
        In order.
    written_in : Names
        The symbols and the rows of entries that may occur.
    domain : str
        Where the lines hold, in words.
    """

    steps: tuple[PairStep, ...]
    written_in: Names
    domain: str
    label = "expression"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The lines' names."""
        return tuple(step.name for step in self.steps)

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge line by line; a later line counts even when an earlier one is wrong."""
        findings = [self._judge_step(step, ask) for step in self.steps]
        return together(self.names, findings, self.domain)

    def _judge_step(self, step: PairStep, ask: Ask) -> Finding:
        try:
            entries = read_entries(ask, step.name, step.shape)
            given = in_names(entries, step.name, self.written_in)
        except Rejected as rejection:
            return rejection.finding
        given = given if step.shape else given[()]
        answer = self._decided(given, step.expected)
        if isinstance(answer, Refutation):
            return self._refuted(step, given, answer)
        if isinstance(answer, Unknown):
            headline = f"`{step.name}` cannot be compared: {answer.reason}."
            return Finding(Status.ERROR, headline)
        formless = step.form(given) if step.form else ""
        if formless:
            return Finding(
                Status.ERROR, f"`{step.name}` is equal to what is asked, but {formless}."
            )
        headline = f"`{step.name}` is equal to what is asked."
        return Finding(Status.PROVED, headline, reason=note_on_reals(entries))

    def _decided(
        self, given: sp.Expr | np.ndarray, expected: sp.Expr
    ) -> Proof | Refutation | Unknown:
        sides = (_listed(given), _listed(expected))
        pair = self.written_in.pair
        # sums alone may also be compared by induction on d
        pairs = (pair,) if any(pair in sp.Array(side).free_symbols for side in sides) else ()
        try:
            with time_limit(LONGEST):
                return prove_sums_equal(*sides, pairs=pairs)
        except TimeUp:
            return Unknown("to decide it exactly takes too long")
        except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
            return Unknown(f"it is no sum over all pairs of this kind ({type(error).__name__})")

    def _refuted(self, step: PairStep, given: sp.Expr | np.ndarray, answer: Refutation) -> Finding:
        told = [
            f"{symbol(usual_name(str(one)))} = {number(value)}"
            for one, value in answer.values.items()
            if value
        ]
        rest = "everything else 0" if 0 in answer.values.values() else ""
        shown = ("", step.consequence) if step.consequence else (answer.right, "")
        ideas = (
            idea
            for idea, wrong in step.wrong.items()
            if isinstance(self._decided(given, wrong), Proof)
        )
        idea = next(ideas, None)
        return Finding(
            Status.REFUTED,
            f"`{step.name}` is not equal to what is asked.",
            counterexample=CounterExample(
                ", ".join(filter(None, [*told, rest])), answer.left, *shown
            ),
            misconceptions=(idea,) if idea else (),
        )


def _listed(side: sp.Expr | sp.MatrixBase | np.ndarray) -> object:
    return side.tolist() if isinstance(side, sp.MatrixBase | np.ndarray) else side
