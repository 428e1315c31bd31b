"""Encodings on symbols: two encoded vectors as expressions, and the score that they have."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.answer import Answer, Trouble
from autograder.probe import Probe
from autograder.proving.program import FarProgram
from autograder.proving.reading import read_expressions
from autograder.proving.stopping import Undecided
from autograder.proving.target import Target
from ropelib.symbolic import Tree, to_tree


@dataclass(frozen=True)
class Encoded:
    """One encoded vector.

    Parameters
    ----------
    function : str
        What encoded it.
    vector : tuple of sympy.Symbol
        The vector, d real symbols.
    position : sympy.Symbol
        Its position.
    entries : tuple of sympy.Expr
        The d encoded entries.
    """

    function: str
    vector: tuple[sp.Symbol, ...]
    position: sp.Symbol
    entries: tuple[sp.Expr, ...]

    @property
    def symbols(self) -> tuple[sp.Symbol, ...]:
        """All symbols that may occur in the entries."""
        return (*self.vector, self.position)


def encode_on_symbols(program: FarProgram, target: Target, dim: int) -> tuple[Encoded, Encoded]:
    """Ask for encode(q, m) and encode(k, n) in symbols.

    Raises
    ------
    Undecided
        If the functions cannot run on symbols, or give something else than d expressions.
    """
    m, n = sp.symbols("m n", real=True)
    q, k = (sp.symbols(f"{letter}1:{dim + 1}", real=True) for letter in "qk")
    asked = ((target.query, "q", q, m), (target.key, "k", k, n))
    trees = {symbol: to_tree(symbol) for symbol in (*q, *k, m, n)}
    probes = [Probe(name, (_array(trees, x), trees[at])) for name, _, x, at in asked]
    answers = program.ask(probes)
    encoded = []
    for (name, letter, x, at), answer in zip(asked, answers, strict=False):
        encoded.append(
            Encoded(name, x, at, _entries(answer, f"{name}({letter}, {at}) in symbols", x, at))
        )
    return encoded[0], encoded[1]


def score(query: Encoded, key: Encoded) -> sp.Expr:
    """Give encode(q, m) · encode(k, n)."""
    return sp.Add(*(a * b for a, b in zip(query.entries, key.entries, strict=True)))


def _entries(
    answer: Answer, call: str, vector: tuple[sp.Symbol, ...], position: sp.Symbol
) -> tuple[sp.Expr, ...]:
    if answer.failure is not None and answer.failure.trouble is Trouble.ENDLESS:
        # On numbers it has come to an end.
        raise Undecided(f"{call} takes too long: the expressions are too large.")
    entries = read_expressions(answer, len(vector), call)
    known = {*vector, position}
    for entry in entries:
        if strange := sorted(map(str, entry.free_symbols - known)):
            raise Undecided(f"{call} holds {strange[0]}, which is none of its own.")
    return tuple(entries)


def _array(trees: dict[sp.Symbol, Tree], vector: tuple[sp.Symbol, ...]) -> np.ndarray:
    array = np.empty(len(vector), dtype=object)
    array[:] = [trees[symbol] for symbol in vector]
    return array
