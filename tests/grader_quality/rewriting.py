"""Programs written down otherwise, which mean the same: other orders, brackets, results by name."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .renaming import renamed

_SEQUENCES = (ast.List, ast.Tuple, ast.ListComp, ast.JoinedStr)


def rewritten(source: str) -> Iterator[tuple[str, str]]:
    """Give the rewritten forms of a program that differ from it, each with what was done.

    Parameters
    ----------
    source : str
        A Python program.
    """
    forms = {
        "locals renamed": renamed(source),
        "sums the other way round": _with(_Swapped(ast.Add), source),
        "products the other way round": _with(_Swapped(ast.Mult), source),
        "a − b as −b + a": _with(_Differences(), source),
        "result in brackets": _in_brackets(source),
        "np.array as np.asarray": _with(_AsArray(), source),
        "without comments": _with(_WithoutDocstrings(), source),
        "result by name": _with(_ResultByName(), source),
        "numpy by its full name": _with(_FullName(), source),
    }
    for nth in range(sum(map(_is_whole, ast.walk(ast.parse(source))))):
        forms[f"whole number {nth + 1} as a float"] = _with(_AsFloat(nth), source)
    before = ast.dump(ast.parse(source))
    for change, form in forms.items():
        # Comments and brackets are no part of the tree.
        if change in ("without comments", "result in brackets"):
            if form.strip() != source.strip():
                yield change, form
        elif ast.dump(ast.parse(form)) != before:
            yield change, form


def _with(transformer: ast.NodeTransformer, source: str) -> str:
    tree = transformer.visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _is_text_or_sequence(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return _is_text_or_sequence(node.left) or _is_text_or_sequence(node.right)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    return is_text or isinstance(node, _SEQUENCES)


class _Swapped(ast.NodeTransformer):
    """Exchanges both sides; those of lists and texts, which would mean something else, are kept."""

    def __init__(self, operation: type[ast.operator]) -> None:
        self._operation = operation

    def visit_BinOp(self, node: ast.BinOp) -> ast.BinOp:
        self.generic_visit(node)
        sides = (node.left, node.right)
        if isinstance(node.op, self._operation) and not any(map(_is_text_or_sequence, sides)):
            node.left, node.right = node.right, node.left
        return node


class _Differences(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.BinOp:
        self.generic_visit(node)
        if not isinstance(node.op, ast.Sub):
            return node
        return ast.BinOp(ast.UnaryOp(ast.USub(), node.right), ast.Add(), node.left)


def _is_whole(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int


class _AsFloat(ast.NodeTransformer):
    """Writes one whole number as a float; where an index must be whole, the program fails."""

    def __init__(self, nth: int) -> None:
        self._left = nth

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        if _is_whole(node):
            if self._left == 0:
                node.value = float(node.value)
            self._left -= 1
        return node


class _AsArray(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.Attribute:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and (node.value.id, node.attr) == ("np", "array"):
            node.attr = "asarray"
        return node


class _FullName(ast.NodeTransformer):
    def visit_alias(self, node: ast.alias) -> ast.alias:
        return ast.alias("numpy") if (node.name, node.asname) == ("numpy", "np") else node

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = "numpy" if node.id == "np" else node.id
        return node


class _WithoutDocstrings(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        if ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return node


class _ResultByName(ast.NodeTransformer):
    def visit_Return(self, node: ast.Return) -> ast.Return | list[ast.stmt]:
        if node.value is None:
            return node
        kept = ast.Assign([ast.Name("result_", ast.Store())], node.value)
        return [kept, ast.Return(ast.Name("result_", ast.Load()))]


def _in_brackets(source: str) -> str:
    """Put two pairs of brackets around everything that is returned."""
    lines = [line.encode() for line in source.splitlines()]
    marks = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Return) and node.value is not None:
            marks.append((node.value.lineno, node.value.col_offset, b"(("))
            marks.append((node.value.end_lineno, node.value.end_col_offset, b"))"))
    for line, column, mark in sorted(marks, reverse=True):
        text = lines[line - 1]
        lines[line - 1] = text[:column] + mark + text[column:]
    return b"\n".join(lines).decode() + "\n"
