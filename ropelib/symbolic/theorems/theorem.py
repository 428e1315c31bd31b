"""What a theorem is: a statement, its hypotheses and domain, and steps that a machine checks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from ropelib.symbolic.answers import Answer
from ropelib.symbolic.proving import prove_equal
from ropelib.symbolic.theorems.latex_text import latex
from ropelib.symbolic.theorems.page import as_html
from ropelib.symbolic.theorems.plain_text import plain
from ropelib.symbolic.theorems.rendering import as_latex, as_text


@dataclass(frozen=True)
class Step:
    """One line of a derivation.

    Parameters
    ----------
    says : str
        What is done and why, as a learner would write it.
    latex, text : str
        The line as LaTeX and as plain text, rendered from what ``check`` decides.
    check : callable, optional
        Decides the line; None for a fact that is cited.
    source : str
        Where a cited fact is proved.
    fails : bool
        Whether the line is a claim that must be *refuted*.
    sides : tuple, optional
        What stands on either side of its signs of equality.
    """

    says: str
    latex: str
    text: str
    check: Callable[[], Answer] | None = None
    source: str = ""
    fails: bool = False
    sides: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Checked:
    """A step and what the machine found; ``answer`` is None for a cited fact."""

    step: Step
    answer: Answer | None

    @property
    def holds(self) -> bool:
        """Whether the machine found what the step says."""
        if self.answer is None:
            return bool(self.step.source)
        return self.answer.status == ("refuted" if self.step.fails else "proved")

    @property
    def status(self) -> str:
        """Give ``cited``, or what was found: ``proved``, ``refuted`` or ``unknown``."""
        return "cited" if self.answer is None else self.answer.status


@dataclass(frozen=True)
class Theorem:
    """A named theorem of the course.

    Parameters
    ----------
    name : str
        Its name on the command line, such as ``composition``.
    title : str
        Its name in a heading.
    statement : str
        The claim in words, with formulas in plain text.
    latex, text : str
        The claim as a formula, in LaTeX and in plain text.
    hypotheses : tuple of str
        What is assumed.
    domain : str
        For which values it holds, such as "all real a and b".
    steps : callable
        Builds the steps; nothing is computed before they are asked for.
    source : str
        Where the theorem stands in the literature (paper, equation).
    holds : bool
        False for a claim that the theorem refutes, with numbers.
    """

    name: str
    title: str
    statement: str
    latex: str
    text: str
    hypotheses: tuple[str, ...]
    domain: str
    steps: Callable[[], tuple[Step, ...]]
    source: str = ""
    holds: bool = True

    def prove(self) -> Derivation:
        """Check every step anew."""
        started = time.perf_counter()
        checked = tuple(
            Checked(step, None if step.check is None else step.check()) for step in self.steps()
        )
        return Derivation(self, checked, time.perf_counter() - started)

    def _repr_mimebundle_(self, **formats: Any) -> dict[str, str]:
        return self.prove()._repr_mimebundle_()


@dataclass(frozen=True, repr=False)
class Derivation:
    """A theorem with its steps checked; a notebook shows steps that open on click."""

    theorem: Theorem
    steps: tuple[Checked, ...]
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether every step was found as it says, and at least one was decided by machine."""
        decided = any(checked.answer is not None for checked in self.steps)
        return decided and all(checked.holds for checked in self.steps)

    @property
    def status(self) -> str:
        """Give ``proved``, ``refuted`` for a claim that fails as shown, or ``unknown``."""
        if not self.holds:
            return "unknown"
        return "proved" if self.theorem.holds else "refuted"

    def __repr__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)

    def _repr_mimebundle_(self, **formats: Any) -> dict[str, str]:
        return {
            "text/plain": as_text(self),
            "text/html": as_html(self),
            "text/latex": as_latex(self),
        }


def formula(*sides: Any, sign: str = "=") -> dict[str, str]:
    """Write sides with a sign between them: the fields ``latex`` and ``text`` of a theorem.

    Parameters
    ----------
    *sides : sympy.Expr or sympy matrix
        Shown as they are given.
    sign : str
        ``=`` or ``≠``.
    """
    signs = {"=": "=", "≠": r"\ne"}
    return {
        "latex": f" {signs[sign]} ".join(map(latex, sides)),
        "text": f" {sign} ".join(map(plain, sides)),
    }


def equation(says: str, *sides: Any, named: tuple[str, str] | None = None) -> Step:
    """Make a step ``side₁ = side₂ = …``, each neighbouring pair decided exactly.

    Parameters
    ----------
    says : str
        What is done in this line.
    *sides : sympy.Expr, sympy.Matrix or any object with ``doit``
        Two or more; shown as they are given, decided after ``doit()``.
    named : tuple of str, optional
        A name for the first side, in LaTeX and in plain text, shown before it: R(m)R(n)ᵀ = ….

    Raises
    ------
    ValueError
        If there is only one side.
    """
    if len(sides) < 2:
        raise ValueError(f"An equation has two sides or more, but this one has {len(sides)}: {says}")
    shown = formula(*sides)
    if named:
        shown = {"latex": f"{named[0]} = {shown['latex']}", "text": f"{named[1]} = {shown['text']}"}
    return Step(says, **shown, check=lambda: _chain(sides), sides=sides)


def refuted(says: str, left: Any, right: Any) -> Step:
    """Make a step that claims ``left ≠ right``: numbers must show it."""
    sides = (left, right)
    return Step(
        says, **formula(*sides, sign="≠"), check=lambda: _chain(sides), fails=True, sides=sides
    )


def cited(says: str, source: str, latex: str = "", text: str = "") -> Step:
    """Make a step that rests on the literature."""
    return Step(says, latex, text, source=source)


def _chain(sides: tuple[Any, ...]) -> Answer:
    done = [_done(side) for side in sides]
    for left, right in zip(done, done[1:], strict=False):
        answer = prove_equal(left, right)
        if answer.status != "proved":
            break
    return answer


def _done(side: Any) -> Any:
    """Work a side out; a row times a column is the number in it."""
    done = side.doit() if hasattr(side, "doit") else side
    if isinstance(done, sp.MatrixExpr):
        done = done.as_explicit()
    if isinstance(done, sp.MatrixBase) and done.shape == (1, 1):
        return done[0]
    return done
