"""Sentences with signs such as θ_j and x₁ in them, as LaTeX text."""

from __future__ import annotations

import re

#: Signs that a text font may lack, each as it is written in a formula.
SIGNS = {
    "θ": r"\theta",
    "φ": r"\varphi",
    "π": r"\pi",
    "α": r"\alpha",
    "β": r"\beta",
    "γ": r"\gamma",
    "λ": r"\lambda",
    "Σ": r"\Sigma",
    "𝚒": r"\mathtt{i}",
    "−": "-",
    "·": r"\cdot ",
    "×": r"\times ",
    "∘": r"\circ ",
    "≠": r"\ne ",
    "≤": r"\le ",
    "≥": r"\ge ",
    "√": r"\surd ",
    "∞": r"\infty ",
    "‖": r"\|",
    "⟨": r"\langle ",
    "⟩": r"\rangle ",
    "∠": r"\angle ",
    "→": r"\to ",
    "✓": r"\checkmark ",
    "✗": r"\times ",
    "…": r"\dots ",
    "′": "'",
    "ᵀ": r"^{\mathsf T}",
    "⁻": "^-",
    "\u0304": "",
    "ȳ": r"\bar y",
}
LOW = dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
HIGH = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
#: R_φ, R_(a + b), θ_j, e^(𝚒a): a letter with something below or above it.
MARKED = re.compile(r"(\w\u0304?['′]?)([_^])(\([^()]*(?:\([^()]*\)[^()]*)*\)|\w)")
SPECIAL = {"%": r"\%", "&": r"\&", "#": r"\#", "$": r"\$", "_": r"\_", "^": "", "{": r"\{"}
SPECIAL |= {"}": r"\}", "\\": "/", "~": " "}


def in_latex(sentence: str) -> str:
    r"""Write a sentence so that it may stand in ``\text{…}``.

    Parameters
    ----------
    sentence : str
        Plain text; what carries an index or a power, and every sign of mathematics, becomes a
        formula between dollars.
    """
    pieces, end = [], 0
    for marked in MARKED.finditer(sentence):
        pieces.append(_signs(sentence[end : marked.start()]))
        letter, sign, inner = marked.groups()
        inner = inner[1:-1] if inner.startswith("(") else inner
        pieces.append(f"${_formula(letter)}{sign}{{{_formula(inner)}}}$")
        end = marked.end()
    return "".join([*pieces, _signs(sentence[end:])])


def _signs(text: str) -> str:
    return "".join(
        f"${_formula(sign)}$" if sign in SIGNS or sign in LOW or sign in HIGH
        else SPECIAL.get(sign, sign)
        for sign in text
    )


def _formula(text: str) -> str:
    text = MARKED.sub(r"\1\2{\3}", text)
    return "".join(
        f"_{LOW[sign]}" if sign in LOW
        else f"^{HIGH[sign]}" if sign in HIGH
        else f"{SIGNS[sign]} " if sign in SIGNS
        else sign
        for sign in text
    ).strip()
