"""A checked theorem as plain text, as LaTeX, as data, and as HTML."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from ropelib.symbolic.theorems.latex_prose import in_latex
from ropelib.symbolic.theorems.marked import MARKED
from ropelib.symbolic.theorems.page import as_html
from ropelib.symbolic.theorems.wording import found, headline

if TYPE_CHECKING:
    from ropelib.symbolic.theorems.steps import Step
    from ropelib.symbolic.theorems.theorem import Checked, Derivation

__all__ = ["as_dict", "as_html", "as_latex", "as_text"]

WIDTH = 96
#: What a line of LaTeX holds, of a sentence or of a formula in plain text.
LATEX_WIDTH = 80
UNBROKEN = "\u00a0"


def as_text(derivation: Derivation) -> str:
    """Write a derivation for a terminal: the claim, the verdict, and a paragraph a step.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    lines = [theorem.title, *_wrapped(theorem.statement), f"    {theorem.text}", ""]
    lines += [line for about in _about(derivation) for line in _wrapped(about)]
    for number, checked in enumerate(derivation.steps, start=1):
        lines += ["", *_wrapped(checked.step.says, f"{number}. ")]
        if checked.step.text:
            lines.append(f"       {checked.step.text}")
        lines += _wrapped(found(checked), "   ")
    return "\n".join(lines)


def as_latex(derivation: Derivation) -> str:
    """Write a derivation as one ``align*`` environment, which needs amsmath and amssymb.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    rows = [rf"& \textbf{{{in_latex(theorem.title)}}}", *_prose(theorem.statement)]
    rows += [rf"& {theorem.latex}", *(row for about in _about(derivation) for row in _prose(about))]
    for number, checked in enumerate(derivation.steps, start=1):
        rows += _prose(f"{number}. {checked.step.says}")
        rows += [rf"& \quad {line}" for line in _broken(checked.step)]
        rows += _prose(found(checked))
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


def _about(derivation: Derivation) -> list[str]:
    """Give the verdict, and what is assumed, and where it stands, a sentence each."""
    theorem = derivation.theorem
    assumed = f"Assumed: {'; '.join(theorem.hypotheses)}." if theorem.hypotheses else ""
    source = f"Source: {theorem.source}." if theorem.source else ""
    return [line for line in (headline(derivation), assumed, source) if line]


def _wrapped(text: str, start: str = "", width: int = WIDTH) -> list[str]:
    """Break a sentence into lines, but not within what stands below a letter: R_(a + b)."""
    kept = MARKED.sub(lambda marked: marked[0].replace(" ", UNBROKEN), text)
    lines = textwrap.wrap(kept, width, initial_indent=start, subsequent_indent=" " * len(start))
    return [line.replace(UNBROKEN, " ") for line in lines]


def _prose(sentence: str) -> list[str]:
    return [rf"& \text{{{in_latex(line)}}}" for line in _wrapped(sentence, width=LATEX_WIDTH)]


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
