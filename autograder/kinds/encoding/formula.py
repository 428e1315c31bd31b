"""An encoding on symbols: its formula, whether numbers follow it, and the proof about its score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.answer import Answer
from autograder.answering.described import described
from autograder.answering.time_limit import TimeUp, time_limit
from autograder.exercise import Ask
from autograder.kinds.encoding.runs import DIM, Runs
from autograder.kinds.in_turn import ask_in_turn
from autograder.kinds.reading import entries_of
from autograder.probe import Probe
from ropelib.symbolic import (
    Proof,
    Refutation,
    TreeError,
    Undecidable,
    Unknown,
    Untraceable,
    prove_relative_score,
    to_tree,
)
from ropelib.symbolic.deciding.encodings import dot, real_vector, room_for

#: Seconds for one decision.
DECIDING = 3.0
M, N = sp.symbols("m n", real=True)
Q, K = (sp.symbols(f"{letter}1:{DIM + 1}", real=True) for letter in "qk")


@dataclass(frozen=True)
class Formula:
    """What an encoding gives on symbols, or why that is not known.

    Parameters
    ----------
    entries, key_entries : tuple of sympy.Expr
        ``encode(q, m)`` and ``encode(k, n)``, which a program might do differently.
    missing : str
        Why there is none.
    """

    entries: tuple[sp.Expr, ...] = ()
    key_entries: tuple[sp.Expr, ...] = ()
    missing: str = ""


def formula_of(ask: Ask, name: str) -> Formula:
    """Run an encoding on symbols, once for a query and once for a key."""
    probes = [Probe(name, (_trees(row), to_tree(at))) for row, at in ((Q, M), (K, N))]
    found = []
    for answer, known in zip(ask_in_turn(ask, probes, ()), ({*Q, M}, {*K, N}), strict=False):
        entries, missing = _entries(answer, known)
        if missing:
            return Formula(missing=missing)
        found.append(entries)
    return Formula(*found) if len(found) == 2 else Formula(missing="it was stopped on symbols.")


def _trees(symbols: tuple[sp.Symbol, ...]) -> np.ndarray:
    row = np.empty(len(symbols), dtype=object)
    row[:] = [to_tree(symbol) for symbol in symbols]
    return row


def _entries(answer: Answer, known: set[sp.Symbol]) -> tuple[tuple[sp.Expr, ...], str]:
    if answer.failure is not None:
        return (), f"it cannot run on symbols: {answer.failure.message.rstrip('.')}."
    try:
        entries = entries_of(answer.value)
    except (TypeError, ValueError, TreeError):
        return (), f"on symbols it returns {described(answer.value)}."
    if entries.shape == (1, DIM):
        entries = entries[0]
    if entries.shape != (DIM,):
        return (), "on symbols its result has another shape."
    row = tuple(sp.sympify(entry) for entry in entries)
    if any(entry.free_symbols - known for entry in row):
        return (), "on symbols it remembers what an earlier call was given."
    return row, ""


def follows(formula: Formula, runs: Runs) -> bool:
    """Whether the numbers that a program gave are those of its formula."""
    tokens, at = runs.tokens, runs.positions
    grid = [np.repeat(column, len(at)) for column in tokens.T] + [np.tile(at, len(tokens))]
    given = runs.rows.reshape(-1, DIM)
    for row, symbols in ((formula.entries, (*Q, M)), (formula.key_entries, (*K, N))):
        try:
            # What is compiled is made of our own symbols and of what trees let in.
            evaluate = sp.lambdify(symbols, list(row), modules="numpy")
            with np.errstate(all="ignore"):
                values = evaluate(*(one.astype(float) for one in grid))
            wanted = np.array([np.broadcast_to(np.asarray(v, complex), len(given)) for v in values])
        except (ArithmeticError, NameError, TypeError, ValueError, RecursionError, SyntaxError):
            return False
        size = np.maximum(np.max(np.abs(given), axis=1), np.max(np.abs(wanted), axis=0))
        near = (runs.tolerance + 1e-12 * grid[-1]) * np.maximum(size, 1e-300)
        if not np.all(np.abs(given - wanted.T) <= near[:, np.newaxis]):
            return False
    return True


def decide(formula: Formula, whole: bool = False) -> Proof | Refutation | Unknown:
    """Decide whether the score of a formula depends on n − m alone.

    Parameters
    ----------
    formula : Formula
        The encoding.
    whole : bool
        Whether the positions are whole numbers; else they are real.
    """
    try:
        with time_limit(DECIDING):
            return _at_whole(formula) if whole else _at_real(formula)
    except (Undecidable, Untraceable) as why:
        return Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")
    except TimeUp:
        return Unknown(f"to decide it takes longer than {DECIDING:g} s")
    except (MemoryError, RecursionError, ValueError, TypeError):
        return Unknown("its formula is too large")


def _at_real(formula: Formula) -> Proof | Refutation | Unknown:
    generators = room_for(DIM, 2)
    generators.rounded = True  # as what a program computes in numbers is
    rows = [real_vector(row, DIM, generators) for row in (formula.entries, formula.key_entries)]
    return prove_relative_score(dot(*rows), M, N)


def _at_whole(formula: Formula) -> Proof | Refutation | Unknown:
    if any(one.atoms(sp.Float) for one in (*formula.entries, *formula.key_entries)):
        return Unknown("the decimals in its formula can only agree to their rounding")
    m, n = sp.symbols("m n", integer=True)
    pairs = zip(formula.entries, formula.key_entries, strict=True)
    score = sp.Add(*(a * b for a, b in pairs)).xreplace({M: m, N: n})
    return prove_relative_score(score, m, n)
