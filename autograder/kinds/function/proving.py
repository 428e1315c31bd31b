"""Proving a function: it runs on symbols, and gives what the right one gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.answer import Answer
from autograder.answering.described import described
from autograder.exercise import Ask
from autograder.kinds.deciding import decided
from autograder.kinds.function.inputs import Arguments, Claim
from autograder.kinds.in_turn import ask_in_turn
from autograder.kinds.reading import entries_of
from autograder.probe import Probe
from ropelib.symbolic import TreeError, Untraceable, to_tree
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import exact
from ropelib.symbolic.exact.writing import to_sympy

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function


@dataclass(frozen=True)
class Proof:
    """For what it holds; or why it is missing, whether the formula differs, and where."""

    domain: str = ""
    missing: str = ""
    differs: bool = False
    differs_at: Arguments | None = None


def prove_claims(ask: Ask, function: Function) -> Proof:
    """Run a function on the symbols of its claims and decide whether it gives their formulas.

    A program that needs to know a position, as one that counts steps does, is proved at a few.
    """
    if not function.claims:
        return Proof(missing="nothing here can be decided in symbols.")
    proof = _prove_all(ask, function, function.claims)
    if proof.missing and not proof.differs and function.placed:
        placed = _prove_all(ask, function, function.placed)
        return proof if placed.missing else placed
    return proof


def _prove_all(ask: Ask, function: Function, claims: Sequence[Claim]) -> Proof:
    probes = [Probe(function.name, tuple(map(_trees, claim.arguments))) for claim in claims]
    answers = ask_in_turn(ask, probes, ())
    for claim, answer in zip(claims, answers, strict=True):
        proof = _prove(function, claim, answer)
        if proof.missing:
            return proof
    return Proof(_domain(function, claims))


def _prove(function: Function, claim: Claim, answer: Answer) -> Proof:
    if answer.failure is not None:
        why = answer.failure.message.rstrip(".")
        return Proof(missing=f"it cannot run on symbols: {why}.")
    expected = np.array(claim.formula, dtype=object)
    try:
        given = entries_of(answer.value)
    except (TypeError, ValueError, TreeError):
        return Proof(missing=f"on symbols it returns {described(answer.value)}.")
    if given.size == expected.size:
        given = given.reshape(expected.shape)
    if given.shape != expected.shape:
        return Proof(missing="on symbols its result has another shape.")
    for got, wanted in zip(given.flat, expected.flat, strict=True):
        got, wanted = sp.sympify(got), sp.sympify(wanted)
        if got == _canonical(wanted):
            continue
        decision = decided(got, wanted)
        if decision.equal is None:
            return Proof(missing=f"{decision.reason}.")
        if not decision.equal:
            values = _values(claim.arguments, decision.values, function.inputs[0].arguments)
            return Proof("", "on symbols it gives another formula.", True, values)
    return Proof()


@lru_cache(maxsize=1024)
def _canonical(formula: sp.Expr) -> sp.Expr:
    """Write a formula as a program's result comes back, so that most need no deciding."""
    try:
        return to_sympy(exact(formula, Generators()))
    except Untraceable:
        return formula


def _values(
    symbols: Arguments, values: dict[sp.Symbol, sp.Rational], like: Arguments
) -> Arguments | None:
    """Give the arguments for some values of the symbols; None where a position is not whole."""
    arguments: list[Any] = []
    for place, symbol in enumerate(symbols):
        example = like[place] if place < len(like) else 0.0
        whole = np.asarray(example).dtype.kind == "i"
        if not flat(symbol):
            arguments.append(symbol)
            continue
        numbers = [values.get(one, sp.S.Zero) for one in flat(symbol)]
        if whole and not all(number.is_Integer for number in numbers):
            return None
        array = np.array([int(one) if whole else float(one) for one in numbers])
        shape = np.shape(symbol) if not isinstance(symbol, sp.Expr) else ()
        arguments.append(array.reshape(shape) if shape else array.tolist()[0])
    return tuple(arguments)


def flat(symbols: Any) -> list[sp.Symbol]:
    """List the symbols in nested sequences of them."""
    if isinstance(symbols, sp.Expr):
        return [symbols]
    if not isinstance(symbols, list | tuple | np.ndarray):
        return []
    return [symbol for part in symbols for symbol in flat(part)]


def _trees(symbol: Any) -> Any:
    if isinstance(symbol, sp.Expr):
        return to_tree(symbol)
    if not flat(symbol):
        return symbol
    trees = np.empty(np.shape(symbol), dtype=object)
    for index, one in np.ndenumerate(np.asarray(symbol, dtype=object)):
        trees[index] = to_tree(one)
    return trees


def _domain(function: Function, claims: Sequence[Claim]) -> str:
    """Say for what it is proved: for all real x and θ, at d = 4 and 6."""
    first = claims[0]
    words = [claim.words for claim in claims if claim.words]
    if not words:
        names = [formatting.symbol(one.name) for one in flat(list(first.arguments))]
        return f"for all real {', '.join(names)}"
    named = [
        (formatting.symbol(name), symbols)
        for name, symbols in zip(function.argument_names, first.arguments, strict=False)
        if flat(symbols)
    ]
    positive = all(one.is_positive for _, symbols in named for one in flat(symbols))
    kind = "positive" if positive else "real"
    return f"for all {kind} {_listed([name for name, _ in named])}, at {_at(words)}"


def _at(words: Sequence[str]) -> str:
    """Join "d = 4" and "d = 6" into "d = 4 and 6", "d = 4, m = 1" and "d = 4, m = 2" likewise."""
    head = words[0].rpartition(" = ")[0] + " = "
    if all(word.startswith(head) for word in words):
        return head + _listed([word.removeprefix(head) for word in words])
    return _listed(words)


def _listed(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
