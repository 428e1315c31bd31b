"""One line of a derivation: what it says, how it is written, and what decides it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from ropelib.symbolic.deciding.answers import ALL_REAL, Answer, Proof
from ropelib.symbolic.deciding.equality import prove_equal
from ropelib.symbolic.theorems.latex_text import latex
from ropelib.symbolic.theorems.plain_text import plain


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
        raise ValueError(
            f"An equation has two sides or more, but this one has {len(sides)}: {says}"
        )
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
    if isinstance(answer, Proof) and any(map(_letters, sides)) and not any(map(_letters, done)):
        # the letters cancelled while the sides were worked out: it is not about numbers alone
        return Proof(ALL_REAL, answer.steps)
    return answer


def _letters(side: Any) -> set[sp.Symbol]:
    return getattr(side, "free_symbols", set())


def _done(side: Any) -> Any:
    """Work a side out; a row times a column is the number in it."""
    done = side.doit() if hasattr(side, "doit") else side
    if isinstance(done, sp.MatrixExpr):
        done = done.as_explicit()
    if isinstance(done, sp.MatrixBase) and done.shape == (1, 1):
        return done[0]
    return done
