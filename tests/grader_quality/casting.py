"""Programs that cast their arguments or their result, and are right all the same."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np


def cast(source: str, name: str, arguments: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Give forms of a program whose function casts, each with what is cast.

    Parameters
    ----------
    source : str
        A Python program that says ``np``; any other is left alone.
    name : str
        The function's name.
    arguments : sequence
        What it may be called with: their types say what can be cast.
    """
    function = _function(ast.parse(source), name)
    if function is None or "import numpy as np" not in source:
        return
    parameters = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    given = dict(zip(parameters, arguments, strict=False))
    arrays = [one for one, value in given.items() if isinstance(value, np.ndarray)]
    vectors = [one for one in arrays if given[one].dtype.kind == "f"]
    whole = [one for one in arrays if given[one].dtype.kind == "i"]
    scalars = [one for one, value in given.items() if isinstance(value, int | float)]
    kinds = {
        "vectors as float64": (vectors, "np.asarray({}, dtype=float)", False),
        "vectors copied": (vectors, "np.array({}, dtype=np.float64)", False),
        "positions as floats": (whole, "np.asarray({}, dtype=float)", False),
        "positions as int64": (whole, "np.asarray({}).astype(np.int64)", False),
        "numbers as floats": (scalars, "float({})", False),
        "numbers as NumPy's": (scalars, "np.float64({})", False),
        "in long doubles": (vectors, "np.asarray({}, dtype=np.longdouble)", True),
    }
    for change, (names, cast_as, back) in kinds.items():
        if names:
            yield change, _cast(source, name, {one: cast_as.format(one) for one in names}, back)
    yield "result as float64", _cast(source, name, {}, back=True)


def _function(tree: ast.Module, name: str) -> ast.FunctionDef | None:
    """Find the function's definition; None where it is bound otherwise, or twice."""
    found = [one for one in tree.body if getattr(one, "name", None) == name]
    alone = found[0] if len(found) == 1 else None
    return alone if isinstance(alone, ast.FunctionDef) else None


def _cast(source: str, name: str, casts: dict[str, str], back: bool) -> str:
    tree = ast.parse(source)
    function = _function(tree, name)
    if back:
        function.body = [_Back().visit(statement) for statement in function.body]
    first = [ast.parse(f"{parameter} = {how}").body[0] for parameter, how in casts.items()]
    start = 1 if ast.get_docstring(function) is not None else 0
    function.body[start:start] = first
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


class _Back(ast.NodeTransformer):
    """Casts what the function itself returns to 64 bits."""

    def visit_Return(self, node: ast.Return) -> ast.Return:
        if node.value is not None:
            call = ast.parse("np.asarray(value, dtype=np.float64)", mode="eval").body
            call.args = [node.value]
            node.value = call
        return node

    def _not_inside(self, node: Any) -> Any:
        return node

    visit_FunctionDef: Callable[[Any, Any], Any] = _not_inside
    visit_Lambda: Callable[[Any, Any], Any] = _not_inside
