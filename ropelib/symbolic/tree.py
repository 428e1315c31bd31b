"""Expressions as plain data: a tree which is written from SymPy and read back by a whitelist."""

from __future__ import annotations

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
    "exp": sp.exp,
    "log": sp.log,
    "Abs": sp.Abs,
    "re": sp.re,
    "im": sp.im,
    "conjugate": sp.conjugate,
    "Eq": sp.Eq,
}
_CONSTANTS = {"pi": sp.pi, "I": sp.I, "E": sp.E}
_ASSUMPTIONS = ("real", "positive", "nonnegative", "integer", "nonzero")

MAX_NODES, MAX_DEPTH, MAX_DIGITS, MAX_POWER = 20_000, 200, 400, 64


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
    if isinstance(expr, sp.MatrixBase):
        entries = tuple(_write(entry, 0) for entry in expr)
        return Tree(("Matrix", str(expr.rows), str(expr.cols), *entries))
    return Tree(_write(expr, 0))


def _write(expr: sp.Basic, depth: int) -> tuple:
    if depth > MAX_DEPTH:
        raise TreeError("the expression is nested too deeply")
    for name, constant in _CONSTANTS.items():
        if expr == constant:
            return (name,)
    if isinstance(expr, sp.Symbol):
        known = [key for key in _ASSUMPTIONS if expr.assumptions0.get(key) is True]
        return ("Symbol", expr.name, *known)
    if isinstance(expr, sp.Rational):
        return ("Rational", str(expr.p), str(expr.q))
    if isinstance(expr, sp.Float):
        return ("Float", repr(float(expr)))
    head = "Eq" if isinstance(expr, sp.Equality) else type(expr).__name__
    if head not in _HEADS:
        raise TreeError(f"{head} is not something that can be compared here")
    return (head, *(_write(argument, depth + 1) for argument in expr.args))


def from_tree(tree: Tree) -> Any:
    """Read a tree back into SymPy, node by node; no text is ever parsed or evaluated.

    Raises
    ------
    TreeError
        For unknown heads, malformed leaves, huge numbers, and powers that would explode.
    """
    _measure(tree.node)
    if tree.node[0] == "Matrix":
        rows, cols = (_integer(text) for text in tree.node[1:3])
        if not 0 < rows * cols == len(tree.node) - 3:
            raise TreeError("a matrix needs as many entries as rows times columns")
        return sp.Matrix(rows, cols, [_read(node) for node in tree.node[3:]])
    return _read(tree.node)


def _measure(node: tuple) -> None:
    stack, count = [(node, 0)], 0
    while stack:
        current, depth = stack.pop()
        count += 1
        if not isinstance(current, tuple) or not current or not isinstance(current[0], str):
            raise TreeError("this is not an expression tree")
        if count > MAX_NODES or depth > MAX_DEPTH:
            raise TreeError("the expression is too large")
        stack.extend((child, depth + 1) for child in current[1:] if isinstance(child, tuple))


def _read(node: tuple) -> sp.Expr:
    head, *rest = node
    if head in _CONSTANTS and not rest:
        return _CONSTANTS[head]
    if head == "Symbol":
        name, *known = rest
        if len(name) > 60 or not set(known) <= set(_ASSUMPTIONS):
            raise TreeError("this is not a symbol")
        return sp.Symbol(name, **dict.fromkeys(known, True))
    if head == "Rational":
        numerator, denominator = (_integer(text) for text in rest)
        if denominator == 0:
            raise TreeError("a fraction has 0 below the line")
        return sp.Rational(numerator, denominator)
    if head == "Float":
        return sp.Float(float(rest[0]))
    if head not in _HEADS:
        raise TreeError(f"{head} is not allowed in an expression")
    arguments = [_read(child) for child in rest]
    if head == "Pow" and arguments[1].is_number and arguments[1].is_comparable:
        if abs(arguments[1]) > MAX_POWER:
            raise TreeError(f"a power of {arguments[1]} is too large")
    return _HEADS[head](*arguments)


def _integer(text: str) -> int:
    digits = text.removeprefix("-") if isinstance(text, str) else ""
    if not (digits.isascii() and digits.isdigit()) or len(digits) > MAX_DIGITS:
        raise TreeError("this is not a whole number of reasonable size")
    return int(text)
