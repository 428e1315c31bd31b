"""A checked theorem as plain text, as LaTeX, as data, and as HTML."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from ropelib.symbolic.theorems.latex_prose import in_latex
from ropelib.symbolic.theorems.page import as_html
from ropelib.symbolic.theorems.wording import found, headline

if TYPE_CHECKING:
    from ropelib.symbolic.theorems.steps import Step
    from ropelib.symbolic.theorems.theorem import Checked, Derivation

__all__ = ["as_dict", "as_html", "as_latex", "as_text"]

WIDTH = 96
#: How long a formula may be in plain text before its LaTeX is broken into lines.
LATEX_WIDTH = 80


def as_text(derivation: Derivation) -> str:
    """Write a derivation for a terminal: the claim, the verdict, and a paragraph a step.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    lines = [theorem.title, *_wrapped(theorem.statement), f"    {theorem.text}", ""]
    lines += _wrapped(headline(derivation))
    if theorem.hypotheses:
        lines += _wrapped(f"Assumed: {'; '.join(theorem.hypotheses)}.")
    if theorem.source:
        lines += _wrapped(f"Source: {theorem.source}.")
    for number, checked in enumerate(derivation.steps, start=1):
        lines += ["", *_wrapped(checked.step.says, f"{number}. ")]
        if checked.step.text:
            lines.append(f"       {checked.step.text}")
        lines += _wrapped(found(checked), "   ")
    return "\n".join(lines)


def as_latex(derivation: Derivation) -> str:
    """Write a derivation as one ``align*`` environment, which needs amsmath.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    rows = [_prose(f"{theorem.title}. {theorem.statement}", bold=len(theorem.title) + 1)]
    rows += [rf"& {theorem.latex}", _prose(headline(derivation))]
    for number, checked in enumerate(derivation.steps, start=1):
        rows.append(_prose(f"{number}. {checked.step.says}"))
        rows += [rf"& \quad {line}" for line in _broken(checked.step)]
        rows.append(_prose(found(checked)))
    rows = [row for row in rows if row]
    return "\\begin{align*}\n" + " \\\\\n".join(rows) + "\n\\end{align*}"


def as_dict(derivation: Derivation) -> dict[str, Any]:
    """Give a derivation as plain data that JSON can hold.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    return {
        "name": theorem.name,
        "title": theorem.title,
        "statement": theorem.statement,
        "latex": theorem.latex,
        "text": theorem.text,
        "hypotheses": list(theorem.hypotheses),
        "domain": theorem.domain,
        "source": theorem.source,
        "status": derivation.status,
        "holds": derivation.holds,
        "steps": [_step(checked) for checked in derivation.steps],
        "seconds": derivation.seconds,
    }


def _wrapped(text: str, start: str = "") -> list[str]:
    indent = " " * (len(start) if start.strip() else len(start))
    return textwrap.wrap(text, WIDTH, initial_indent=start, subsequent_indent=indent)


def _prose(sentence: str, bold: int = 0) -> str:
    head = rf"\textbf{{{in_latex(sentence[:bold])}}}" if bold else ""
    return rf"& \text{{{head}{in_latex(sentence[bold:])}}}"


def _broken(step: Step) -> list[str]:
    """Break a long chain before its signs of equality."""
    if not step.latex or len(step.text) <= LATEX_WIDTH:
        return [step.latex] if step.latex else []
    first, *others = step.latex.split(" = ")
    return [first, *(f"= {side}" for side in others)]


def _step(checked: Checked) -> dict[str, Any]:
    step, answer = checked.step, checked.answer
    counterexample = None
    if checked.status == "refuted":
        counterexample = {
            "values": {symbol.name: str(value) for symbol, value in answer.values.items()},
            "left": answer.left,
            "right": answer.right,
        }
    return {
        "says": step.says,
        "latex": step.latex,
        "text": step.text,
        "status": checked.status,
        "holds": checked.holds,
        "domain": getattr(answer, "domain", ""),
        "reason": getattr(answer, "reason", ""),
        "source": step.source,
        "counterexample": counterexample,
    }
