"""Which dotted path an expression leads to, where the text alone tells."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection

from autograder.closed_book.using import Binding, Known

#: Python's own functions that matter here, where nothing else bears their names.
_BUILTIN = ("getattr", "__import__")


def paths(node: ast.expr, look_up: Callable[[str], Collection[Binding]]) -> set[str]:
    """Give the paths that an expression may stand for.

    Parameters
    ----------
    node : ast.expr
        A name, an attribute, or a call of `getattr` or `importlib.import_module` with texts.
    look_up : callable
        From a name to what it may stand for.

    Examples
    --------
    >>> paths(ast.parse("rl.rope", mode="eval").body, lambda _: [Known("ropelib")])
    {'ropelib.rope'}
    """
    if isinstance(node, ast.Name):
        found = look_up(node.id)
        if not found and node.id in _BUILTIN:
            return {f"builtins.{node.id}"}
        return {one.path for one in found if isinstance(one, Known)}
    if isinstance(node, ast.Attribute):
        return {f"{path}.{node.attr}" for path in paths(node.value, look_up)}
    if isinstance(node, ast.NamedExpr):
        return paths(node.value, look_up)
    if isinstance(node, ast.Call):
        return _of_call(node, paths(node.func, look_up), look_up)
    return set()


def _of_call(
    node: ast.Call, functions: set[str], look_up: Callable[[str], Collection[Binding]]
) -> set[str]:
    texts = [_text(argument) for argument in node.args]
    if "builtins.getattr" in functions and len(texts) > 1 and texts[1]:
        return {f"{path}.{texts[1]}" for path in paths(node.args[0], look_up)}
    if "importlib.import_module" in functions and texts and texts[0]:
        package = texts[1] if len(texts) > 1 else ""
        package = next((_text(each.value) for each in node.keywords), package)
        # A module, even where its package has a function of the same name: `ropelib.frequencies`.
        return {f"{package if texts[0].startswith('.') else ''}{texts[0]}.<module>"}
    if "builtins.__import__" in functions and texts and texts[0]:
        takes_inner = len(node.args) > 3 or any(each.arg == "fromlist" for each in node.keywords)
        return {f"{texts[0]}.<module>" if takes_inner else texts[0].partition(".")[0]}
    return set()


def _text(node: ast.expr) -> str:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else ""
