"""What a theorem is: a statement, its hypotheses and domain, and steps that a machine checks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ropelib.symbolic.deciding.answers import Answer
from ropelib.symbolic.theorems.page import as_html
from ropelib.symbolic.theorems.rendering import as_latex, as_text
from ropelib.symbolic.theorems.steps import Step, cited, equation, formula, refuted

__all__ = [
    "Checked",
    "Derivation",
    "Step",
    "Theorem",
    "cited",
    "equation",
    "formula",
    "refuted",
]


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
