"""What a derivation says about itself in words, wherever it is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ropelib.symbolic.theorems.notation import GREEK
from ropelib.symbolic.theorems.plain_text import name_in_words, plain

if TYPE_CHECKING:
    from ropelib.symbolic.deciding.answers import Refutation
    from ropelib.symbolic.theorems.theorem import Checked, Derivation

#: Each outcome by sign and by word, so that colour is never needed.
SIGNS = {
    "proved": ("✓", "proved"),
    "refuted": ("✗", "refuted"),
    "unknown": ("?", "not shown"),
    "cited": ("→", "cited"),
}


def verdict(derivation: Derivation) -> tuple[str, str]:
    """Give the sign with its word, and where that holds: a claim that fails comes with a case."""
    domain = derivation.theorem.domain
    if derivation.status == "refuted":
        cases = [case(one.answer) for one in derivation.steps if one.status == "refuted"]
        domain = f"{domain}; {cases[0]}" if cases else domain
    if derivation.status == "unknown":
        bad = [str(i) for i, one in enumerate(derivation.steps, start=1) if not one.holds]
        domain = f"see step {', '.join(bad)}" if bad else "no step was decided by machine"
    return " ".join(SIGNS[derivation.status]), domain


def headline(derivation: Derivation) -> str:
    """Give the verdict on one line: ``✓ proved · for all real a and b``."""
    return " · ".join(verdict(derivation))


def found(checked: Checked) -> str:
    """Say what the machine found of a step, or where a cited fact stands."""
    sign, word = SIGNS[checked.status]
    answer = checked.answer
    if answer is None:
        return f"{sign} {word}: {checked.step.source}"
    if answer.status == "unknown":
        return f"{sign} {word}: {answer.reason}"
    if answer.status == "refuted":
        word = f"{word} {case(answer)}"
    else:
        word = f"{word} {_named(answer.domain)}"
    return f"{sign} {word}" if checked.holds else f"{sign} {word}, but the step says otherwise"


def case(refutation: Refutation) -> str:
    """Say where two sides differ and what they are there."""
    values = ", ".join(
        f"{name_in_words(symbol.name)} = {plain(value)}"
        for symbol, value in refutation.values.items()
    )
    sides = ""
    if refutation.left and refutation.right:
        sides = f": {signed(refutation.left)} and {signed(refutation.right)} differ"
    return (f"at {values}" if values else "by the numbers themselves") + sides


def signed(number: str) -> str:
    """Write a number with the minus sign of the formulas."""
    return number.replace("-", "−")


def _named(domain: str) -> str:
    """Write the symbols that a domain lists as the formulas do: x₁ for x1, φ for varphi."""
    return re.sub(
        r"\b([A-Za-z]+)(?:_?\d+|_[a-z])?\b",
        lambda name: name_in_words(name[0]) if _is_symbol(name) else name[0],
        domain,
    )


def _is_symbol(name: re.Match[str]) -> bool:
    return name[1] in GREEK or (len(name[1]) == 1 and name[0] != name[1])
