"""A program with other names for what is local to its functions."""

from __future__ import annotations

import ast

#: A program that looks names up by their text is left alone.
_BY_TEXT = {"locals", "globals", "vars", "eval", "exec"}


def renamed(source: str) -> str:
    """Give every parameter and local variable another name, the same all over the program.

    A name that also means something else — of the module, of a class, of an argument given by
    name — is kept.

    Parameters
    ----------
    source : str
        A Python program.
    """
    tree = ast.parse(source)
    names = _Names()
    names.visit(tree)
    everything = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if everything & _BY_TEXT:
        return source
    new = {
        name: f"my_{name}"
        for name in names.local - names.kept
        if f"my_{name}" not in everything | names.local
    }
    return ast.unparse(_Renaming(new).visit(tree))


class _Names(ast.NodeVisitor):
    """Collects the names that functions bind, and those that something else binds or uses."""

    def __init__(self) -> None:
        self.local: set[str] = set()
        self.kept: set[str] = set()
        self._inside = False

    def _enter(self, node: ast.AST, is_function: bool) -> None:
        before, self._inside = self._inside, is_function
        self.generic_visit(node)
        self._inside = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.kept.add(node.name)
        self._enter(node, is_function=True)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._enter(node, is_function=True)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.kept.add(node.name)
        self._enter(node, is_function=False)

    def visit_arg(self, node: ast.arg) -> None:
        self.local.add(node.arg)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Store | ast.Del):
            (self.local if self._inside else self.kept).add(node.id)

    def visit_alias(self, node: ast.alias) -> None:
        self.kept.add((node.asname or node.name).partition(".")[0])

    def visit_keyword(self, node: ast.keyword) -> None:
        self.kept.add(node.arg or "")
        self.generic_visit(node)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        self.kept.update(node.names)

    visit_Nonlocal = visit_Global

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        self.kept.add(node.name or "")
        self.generic_visit(node)


class _Renaming(ast.NodeTransformer):
    def __init__(self, new: dict[str, str]) -> None:
        self._new = new

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._new.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.arg = self._new.get(node.arg, node.arg)
        return self.generic_visit(node)
