"""Sentences with signs such as θ_j and x₁ in them, as LaTeX text."""

from __future__ import annotations

import re

from ropelib.symbolic.theorems.marked import MARKED, unbracketed

#: Signs that a text font may lack, each as it is written in a formula.
SIGNS = {
    "θ": r"\theta",
    "φ": r"\varphi",
    "π": r"\pi",
    "α": r"\alpha",
    "β": r"\beta",
    "γ": r"\gamma",
    "δ": r"\delta",
    "ε": r"\varepsilon",
    "ζ": r"\zeta",
    "λ": r"\lambda",
    "Σ": r"\Sigma",
    "Π": r"\Pi",
    "𝚒": r"\mathtt{i}",
    "−": "-",
    "±": r"\pm",
    "·": r"\cdot",
    "×": r"\times",
    "∘": r"\circ",
    "≠": r"\ne",
    "≤": r"\le",
    "≥": r"\ge",
    "√": r"\surd",
    "∞": r"\infty",
    "‖": r"\|",
    "⟨": r"\langle",
    "⟩": r"\rangle",
    "∠": r"\angle",
    "→": r"\to",
    "✓": r"\checkmark",
    "✗": r"\times",
    "…": r"\dots",
    "′": "'",
    "ᵀ": r"^{\mathsf T}",
    "⁻": "^-",
    "ȳ": r"\bar{y}",
}
LOW = dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
HIGH = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
#: A sign, with the bar that may stand over it.
SIGN = re.compile(r".\u0304?", re.DOTALL)
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
        pieces.append(f"${_formula(letter)}{sign}{{{_formula(unbracketed(inner))}}}$")
        end = marked.end()
    # two formulas that touch are one
    return re.sub(r"(?<!\\)\$\$", " ", "".join([*pieces, _signs(sentence[end:])]))


def _signs(text: str) -> str:
    return "".join(
        f"${_in_formula(sign)}$" if _in_formula(sign) != sign else SPECIAL.get(sign, sign)
        for sign in SIGN.findall(text)
    )


def _formula(text: str) -> str:
    text = MARKED.sub(lambda marked: "{}{}{{{}}}".format(*_parts(marked)), text)
    written = ""
    for sign in map(_in_formula, SIGN.findall(text)):
        # a command and the letter after it would be one name
        apart = sign[0].isalpha() and re.search(r"\\[a-z]+$", written)
        written += f" {sign}" if apart else sign
    return written


def _in_formula(sign: str) -> str:
    if sign.endswith("\u0304"):
        return rf"\bar{{{sign[0]}}}"
    if sign in LOW:
        return f"_{LOW[sign]}"
    return f"^{HIGH[sign]}" if sign in HIGH else SIGNS.get(sign, sign)


def _parts(marked: re.Match[str]) -> tuple[str, str, str]:
    letter, sign, inner = marked.groups()
    return letter, sign, unbracketed(inner)
