"""Proving a function on symbols."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import sympy as sp

from autograder.answering.described import described
from autograder.exercise import Ask
from autograder.kinds.deciding import decided
from autograder.kinds.reading import entries_of
from autograder.probe import Probe
from ropelib.symbolic import TreeError, to_tree


@dataclass(frozen=True)
class Proof:
    """Nothing where the proof succeeded, else why not, and where the program differs."""

    missing: str = ""
    differs_at: dict[sp.Symbol, sp.Rational] = field(default_factory=dict)


def prove(ask: Ask, name: str, symbols: tuple[Any, ...], formula: Any) -> Proof:
    """Run a function on symbols and decide whether it gives the formula.

    Parameters
    ----------
    ask : callable
        Runs the learner's function.
    name : str
        The function's name.
    symbols : tuple
        A symbol, or nested sequence of symbols, for each parameter.
    formula : sequence
        What the right function gives on them, as (nested lists of) expressions.
    """
    answer = ask(Probe(name, tuple(map(_trees, symbols))))
    if answer.failure is not None:
        why = answer.failure.message.rstrip(".")
        return Proof(f"it cannot run on symbols: {why}.")
    expected = np.array(formula, dtype=object)
    try:
        given = entries_of(answer.value)
    except (TypeError, ValueError, TreeError):
        return Proof(f"on symbols it returns {described(answer.value)}.")
    if given.shape != expected.shape:
        return Proof("on symbols its result has another shape.")
    for got, wanted in zip(given.flat, expected.flat, strict=True):
        decision = decided(sp.sympify(got), wanted)
        if decision.equal is None:
            return Proof(f"{decision.reason}.")
        if not decision.equal:
            return Proof("on symbols it gives another formula.", decision.values)
    return Proof()


def at(symbols: tuple[Any, ...], values: dict[sp.Symbol, sp.Rational], like: tuple) -> tuple | None:
    """Give the arguments for some values of the symbols; None where a position is not whole."""
    arguments: list[Any] = []
    for symbol, example in zip(symbols, like, strict=True):
        if not isinstance(symbol, sp.Symbol):
            arguments.append(np.array([float(values.get(one, 0)) for one in symbol]))
            continue
        value = values.get(symbol, sp.S.Zero)
        if isinstance(example, int) and not value.is_Integer:
            return None
        arguments.append(type(example)(value))
    return tuple(arguments)


def flat(symbols: Any) -> list[sp.Symbol]:
    """List the symbols in nested sequences of them."""
    if isinstance(symbols, sp.Expr):
        return [symbols]
    return [symbol for part in symbols for symbol in flat(part)]


def _trees(symbol: Any) -> Any:
    if isinstance(symbol, sp.Expr):
        return to_tree(symbol)
    trees = np.empty(np.shape(symbol), dtype=object)
    for index, one in np.ndenumerate(np.asarray(symbol, dtype=object)):
        trees[index] = to_tree(one)
    return trees
