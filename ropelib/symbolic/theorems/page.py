"""A checked theorem as HTML for notebooks: steps that open on click, in light and dark themes."""

from __future__ import annotations

import re
from html import escape
from re import Match
from typing import TYPE_CHECKING

from ropelib.figures.palette import MARKS
from ropelib.symbolic.theorems.marked import MARKED, unbracketed
from ropelib.symbolic.theorems.wording import SIGNS, found, verdict

if TYPE_CHECKING:
    from ropelib.symbolic.theorems.theorem import Checked, Derivation

COLOURS = {
    "proved": MARKS["turned"].colour,
    "refuted": MARKS["key"].colour,
    "unknown": MARKS["learner"].colour,
    "cited": MARKS["muted"].colour,
}
INK = "var(--jp-content-font-color1, currentColor)"
MUTED = "var(--jp-content-font-color2, currentColor)"
RULE = "var(--jp-border-color2, color-mix(in srgb, currentColor 20%, transparent))"
BOX = (
    "border-left: 5px {line} {colour}; padding: 6px 14px 8px; margin: 4px 0; line-height: 1.45; "
    f"max-width: 58em; color: {INK}; "
    "background: color-mix(in srgb, {colour} 7%, transparent)"
)
#: A wide matrix scrolls by itself and leaves the page where it is.
FORMULA = "overflow-x: auto; overflow-y: hidden; padding: 2px 0"
SUMMARY = "cursor: pointer; padding: 3px 0"
#: A chain of more sides, or a longer one, is broken before its signs of equality.
SIDES, LONGEST = 2, 80
#: What stands between the equations of a statement that says several things.
SEVERAL = re.compile(r"[,:] \\q?quad ")


def as_html(derivation: Derivation) -> str:
    """Draw a derivation: title, statement, verdict; then each step as a line that opens.

    Parameters
    ----------
    derivation : Derivation
        A theorem whose steps were checked.
    """
    theorem = derivation.theorem
    found_out, where = verdict(derivation)
    parts = [
        f'<div><strong style="font-size: 1.08em">{prose(theorem.title)}</strong></div>',
        f"<div>{prose(theorem.statement)}</div>",
        _formula(theorem.latex, theorem.text),
        f"<div><strong>{found_out}</strong> · {prose(where)}</div>",
    ]
    if theorem.hypotheses:
        parts.append(f"<div>Assumed: {prose('; '.join(theorem.hypotheses))}.</div>")
    steps = "".join(_step(number, one) for number, one in enumerate(derivation.steps, start=1))
    parts.append(
        '<ol aria-label="The steps" style="list-style: none; margin: 8px 0 4px; padding: 0">'
        f"{steps}</ol>"
    )
    if theorem.source:
        parts.append(f'<small style="color: {MUTED}">Source: {prose(theorem.source)}</small>')
    line = "dashed" if derivation.status == "unknown" else "solid"
    style = BOX.format(colour=COLOURS[derivation.status], line=line)
    return (
        f'<div class="rotary-theorem rotary-{derivation.status}" role="group" '
        f'aria-label="{escape(theorem.title)}" data-theorem="{escape(theorem.name)}" '
        f'style="{style}">{"".join(parts)}</div>'
    )


def prose(sentence: str) -> str:
    """Escape a sentence; what carries an index or a power in it is set below or above."""
    return MARKED.sub(_lifted, escape(sentence, quote=False))


def _lifted(marked: Match[str]) -> str:
    letter, sign, inner = marked.groups()
    tag = "sub" if sign == "_" else "sup"
    inner = unbracketed(inner)
    return f'{letter}<{tag} style="line-height: 0">{MARKED.sub(_lifted, inner)}</{tag}>'


def _step(number: int, checked: Checked) -> str:
    step = checked.step
    sign, _ = SIGNS[checked.status]
    # a claim that was to be refuted, and was, is a step that went well
    sign = "✓" if checked.answer is not None and checked.holds else sign
    is_open = "" if checked.holds else " open"
    return (
        f'<li style="margin: 0; border-top: 1px solid {RULE}">'
        f'<details data-status="{checked.status}"{is_open}><summary style="{SUMMARY}">'
        f"{sign} {number}. {prose(step.says)}</summary>"
        f'<div style="padding: 0 0 6px 18px">{_formula(step.latex, step.text)}'
        f'<small style="color: {MUTED}">{prose(found(checked))}</small></div></details></li>'
    )


def _lines(equation: str) -> str:
    """Break a chain before its signs of equality, which come under one another."""
    first, *others = equation.split(" = ")
    return f"{first} " + r" \\ ".join(f"&= {side}" for side in others)


def _formula(latex: str, text: str) -> str:
    """Give a formula for MathJax to typeset; who hears it hears the plain text."""
    if not latex:
        return ""
    equations = SEVERAL.split(latex)
    most = max(one.count(" = ") for one in equations)
    if len(equations) > 1 or most >= SIDES or (most and len(text) > LONGEST):
        # each equation stands on lines of its own
        rows = r" \\ ".join(map(_lines, equations))
        latex = rf"\begin{{aligned}} {rows} \end{{aligned}}"
    return (
        f'<div role="math" aria-label="{escape(text)}" style="{FORMULA}">'
        f"$$\\displaystyle {escape(latex, quote=False)}$$</div>"
    )
