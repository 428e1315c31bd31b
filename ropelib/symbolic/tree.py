"""Expressions as plain data: a tree which is written from SymPy and read back by a whitelist."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any

import sympy as sp

#: Heads with arguments; everything else that may occur is a leaf.
_HEADS: dict[str, Any] = {
    "Add": sp.Add,
    "Mul": sp.Mul,
    "Pow": sp.Pow,
    "cos": sp.cos,
    "sin": sp.sin,
    "tan": sp.tan,
    "sec": sp.sec,
    "csc": sp.csc,
    "cot": sp.cot,
    "acos": sp.acos,
    "asin": sp.asin,
    "atan": sp.atan,
    "atan2": sp.atan2,
    "cosh": sp.cosh,
    "sinh": sp.sinh,
    "exp": sp.exp,
    "log": sp.log,
    "Abs": sp.Abs,
    "re": sp.re,
    "im": sp.im,
    "conjugate": sp.conjugate,
    "Eq": sp.Eq,
}
_CONSTANTS = {"pi": sp.pi, "I": sp.I, "E": sp.E}
_ASSUMPTIONS = ("real", "positive", "nonnegative", "integer", "even", "nonzero")

MAX_NODES, MAX_DEPTH, MAX_DIGITS, MAX_POWER, MAX_BITS = 20_000, 200, 400, 64, 20_000


class TreeError(ValueError):
    """An expression cannot be written as a tree, or a tree is not one that may be read."""


@dataclass(frozen=True)
class Tree:
    """An expression as nested tuples ``(head, argument, …)`` of strings."""

    node: tuple


def to_tree(expr: sp.Basic | sp.MatrixBase) -> Tree:
    """Write a SymPy expression or matrix as plain data.

    Raises
    ------
    TreeError
        For functions outside the whitelist and for expressions that are too large.
    """
    budget = [MAX_NODES]
    if isinstance(expr, sp.MatrixBase):
        if expr.rows * expr.cols > MAX_NODES:
            raise TreeError(f"a matrix of {expr.rows}×{expr.cols} is too large")
        entries = tuple(_write(entry, 0, budget) for entry in expr)
        return Tree(("Matrix", str(expr.rows), str(expr.cols), *entries))
    return Tree(_write(expr, 0, budget))


def _write(expr: sp.Basic, depth: int, budget: list[int]) -> tuple:
    budget[0] -= 1
    if depth > MAX_DEPTH or budget[0] < 0:
        raise TreeError("the expression is too large")
    for name, constant in _CONSTANTS.items():
        if expr is constant:
            return (name,)
    if isinstance(expr, sp.Symbol):
        known = [key for key in _ASSUMPTIONS if expr.assumptions0.get(key) is True]
        return ("Symbol", expr.name, *known)
    if isinstance(expr, sp.Rational):
        if max(expr.p.bit_length(), expr.q.bit_length()) > 3 * MAX_DIGITS:
            raise TreeError("it holds a number of hundreds of digits")
        return ("Rational", str(expr.p), str(expr.q))
    if isinstance(expr, sp.Float):
        value = float(expr)
        if math.isinf(value) or (value == 0 and expr != 0):
            raise TreeError("it holds a decimal beyond the range of floats")
        return ("Float", repr(value))
    if isinstance(expr, sp.Indexed):
        inner = [expr.base.label, *expr.indices]
        return ("Indexed", *(_write(one, depth + 1, budget) for one in inner))
    if isinstance(expr, sp.Sum):
        return _write_sum(expr, depth, budget)
    head = "Eq" if isinstance(expr, sp.Equality) else type(expr).__name__
    if expr in (sp.nan, sp.zoo, sp.oo, -sp.oo):
        raise TreeError("it is not a finite number: something is divided by 0")
    if head not in _HEADS:
        raise TreeError(f"{head} is not something that can be compared here")
    return (head, *(_write(argument, depth + 1, budget) for argument in expr.args))


def _write_sum(expr: sp.Sum, depth: int, budget: list[int]) -> tuple:
    if any(limit.free_symbols == {limit[0]} for limit in expr.limits):
        raise TreeError("a sum between numbers is to be carried out")
    inner = [expr.function, *itertools.chain.from_iterable(expr.limits)]
    return ("Sum", *(_write(one, depth + 1, budget) for one in inner))


def from_tree(tree: Tree) -> Any:
    """Read a tree back into SymPy, node by node; no text is ever parsed or evaluated.

    Raises
    ------
    TreeError
        For unknown heads, malformed leaves, huge numbers, and powers that would explode.
    """
    _measure(tree.node)
    try:
        return _read_matrix(tree.node) if tree.node[0] == "Matrix" else _read(tree.node)
    except TreeError:
        raise
    except (ValueError, TypeError, AttributeError, ArithmeticError) as why:
        raise TreeError(f"this is not an expression tree: {type(why).__name__}") from why


def _measure(node: Any) -> None:
    stack, count = [(node, 0)], 0
    while stack:
        current, depth = stack.pop()
        count += 1
        if not isinstance(current, tuple) or not current or not isinstance(current[0], str):
            raise TreeError("this is not an expression tree")
        if count > MAX_NODES or depth > MAX_DEPTH:
            raise TreeError("the expression is too large")
        stack.extend((child, depth + 1) for child in current[1:] if isinstance(child, tuple))


def _read_matrix(node: tuple) -> sp.Matrix:
    rows, cols = (_integer(text) for text in node[1:3])
    if rows < 0 or cols < 0 or not 0 < rows * cols == len(node) - 3:
        raise TreeError("a matrix needs as many entries as rows times columns")
    return sp.Matrix(rows, cols, [_read(entry) for entry in node[3:]])


def _read(node: tuple) -> Any:
    if not isinstance(node, tuple):
        raise TreeError("this is not an expression tree")
    head, *rest = node
    if head in _CONSTANTS and not rest:
        return _CONSTANTS[head]
    if head in _LEAVES:
        return _LEAVES[head](*rest)
    if head not in _HEADS and head not in _WITH_SYMBOLS:
        raise TreeError(f"{str(head)[:40]} is not allowed in an expression")
    arguments = [_read(child) for child in rest]
    if not all(isinstance(argument, sp.Expr) for argument in arguments):
        raise TreeError(f"{head} takes expressions")
    if head in _WITH_SYMBOLS:
        return _WITH_SYMBOLS[head](*arguments)
    if head == "Pow":
        _refuse_explosion(*arguments)
    return _HEADS[head](*arguments)


def _symbol(name: str, *known: str) -> sp.Symbol:
    if not isinstance(name, str) or not 0 < len(name) <= 60 or not set(known) <= set(_ASSUMPTIONS):
        raise TreeError("this is not a symbol")
    return sp.Symbol(name, **dict.fromkeys(known, True))


def _rational(numerator: str, denominator: str) -> sp.Rational:
    below = _integer(denominator)
    if below == 0:
        raise TreeError("a fraction has 0 below the line")
    return sp.Rational(_integer(numerator), below)


def _float(text: str) -> sp.Float:
    value = float(text) if isinstance(text, str) and len(text) <= 40 else math.nan
    if not math.isfinite(value):
        raise TreeError("this is not a finite number")
    return sp.Float(value)


def _indexed(name: sp.Expr, *indices: sp.Expr) -> sp.Indexed:
    if not isinstance(name, sp.Symbol) or not indices:
        raise TreeError("an entry needs the name of what it belongs to, and its place")
    return sp.IndexedBase(name)[indices]


def _sum(function: sp.Expr, *limits: sp.Expr) -> sp.Sum:
    triples = [limits[at : at + 3] for at in range(0, len(limits), 3)]
    if len(limits) % 3 or not all(isinstance(variable, sp.Symbol) for variable, *_ in triples):
        raise TreeError("a sum needs a symbol and two limits")
    return sp.Sum(function, *triples)


#: Heads whose arguments are not all alike; see the functions.
_WITH_SYMBOLS = {"Indexed": _indexed, "Sum": _sum}

_LEAVES = {"Symbol": _symbol, "Rational": _rational, "Float": _float}


def _refuse_explosion(base: sp.Expr, exponent: sp.Expr) -> None:
    if not (exponent.is_number and exponent.is_comparable):
        return
    if abs(exponent) > MAX_POWER:
        raise TreeError(f"a power of {str(exponent)[:20]} is too large")
    bits = [max(one.p.bit_length(), one.q.bit_length()) for one in base.atoms(sp.Rational)]
    if max(bits, default=0) * abs(exponent) > MAX_BITS:
        raise TreeError("it holds a number of thousands of digits")


def _integer(text: str) -> int:
    digits = text.removeprefix("-") if isinstance(text, str) else ""
    if not (digits.isascii() and digits.isdigit()) or len(digits) > MAX_DIGITS:
        raise TreeError("this is not a whole number of reasonable size")
    return int(text)
