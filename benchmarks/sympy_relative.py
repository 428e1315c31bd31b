"""SymPy's own ways of showing that the score of RoPE depends on n − m alone, each with a limit."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import sympy as sp
from sympy.simplify.fu import TR8, fu


def _multiplied_out(expression: sp.Expr) -> sp.Expr:
    return sp.expand(TR8(sp.expand(expression)))


WAYS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "simplify": sp.simplify,
    "trigsimp": sp.trigsimp,
    "fu": fu,
    "TR8 + expand": _multiplied_out,
}
#: A new process imports SymPy before its time starts.
LONGEST_START = 60


def difference(dim: int) -> sp.Expr:
    """Write the score moved by s less the score: 0, if only this were seen."""
    q, k = (sp.symbols(f"{name}1:{dim + 1}", real=True) for name in "qk")
    m, n, s = sp.symbols("m n s", real=True)

    def encoded(x: tuple[sp.Symbol, ...], position: sp.Expr) -> list[sp.Expr]:
        entries: list[sp.Expr] = []
        for j in range(0, dim, 2):
            angle = position * sp.Integer(10_000) ** sp.Rational(-j, dim)
            c, s = sp.cos(angle), sp.sin(angle)
            entries += [x[j] * c - x[j + 1] * s, x[j] * s + x[j + 1] * c]
        return entries

    def score(m: sp.Expr, n: sp.Expr) -> sp.Expr:
        return sum(a * b for a, b in zip(encoded(q, m), encoded(k, n), strict=True))

    return score(m + s, n + s) - score(m, n)


def _child(way: str, dim: int, line: Connection) -> None:
    expression = difference(dim)
    line.send("ready")
    start = time.perf_counter()
    result = WAYS[way](expression)
    line.send((time.perf_counter() - start, result == 0))


def timed(way: str, dim: int, limit: float) -> tuple[float, bool] | None:
    """Time one way in a process of its own, which is ended after ``limit`` seconds.

    Returns
    -------
    tuple or None
        Seconds, and whether 0 was found; None where the limit was reached.
    """
    context: Any = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_child, args=(way, dim, there), daemon=True)
    process.start()
    try:
        if not here.poll(LONGEST_START):
            raise TimeoutError("a process with SymPy did not start")
        here.recv()
        return here.recv() if here.poll(limit) else None
    finally:
        process.kill()
        process.join()
