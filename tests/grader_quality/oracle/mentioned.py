"""The numbers that a program mentions: where it may do something else than elsewhere."""

from __future__ import annotations

import ast
import operator

#: How numbers are computed from numbers in a program's text: 2**16, 4 * 1024, -1.
_COMPUTED = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_LARGEST_POWER = 64


def mentioned_numbers(source: str) -> list[float]:
    """List the numbers in a program's text, and those that are computed from them alone.

    Parameters
    ----------
    source : str
        A Python program.

    Returns
    -------
    list of float
        The smallest first, without signs: a caller tries both.
    """
    found = {_value(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr)}
    return sorted({abs(number) for number in found if number is not None})


def _value(node: ast.expr) -> float | None:
    if isinstance(node, ast.Constant):
        is_number = isinstance(node.value, int | float) and not isinstance(node.value, bool)
        return node.value if is_number else None
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _value(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.BinOp) and type(node.op) in _COMPUTED:
        left, right = _value(node.left), _value(node.right)
        if left is None or right is None:
            return None
        if isinstance(node.op, ast.Pow) and abs(right) > _LARGEST_POWER:
            return None
        try:
            value = _COMPUTED[type(node.op)](left, right)
        except (ArithmeticError, ValueError):
            return None
        return value if isinstance(value, int | float) else None
    return None
