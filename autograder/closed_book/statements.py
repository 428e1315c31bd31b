"""Walking through statements: what they bind, and to what."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from autograder.closed_book.imports import imported
from autograder.closed_book.reading import Reader
from autograder.closed_book.scopes import Scope
from autograder.closed_book.using import Definition, Known


class Statements(Reader):
    """Follows what each name stands for, from statement to statement.

    A statement of a cell is known by itself. What stands in a function or a class belongs to it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_inside = False
        self.heads: tuple[Definition, ...] = ()
        self.statements: list[Definition] = []

    def walk(self, body: Sequence[ast.stmt]) -> None:
        """Walk through statements that run one after the other."""
        for node in body:
            if not self.is_inside:
                self.statement = Definition(self.cell, needs=set(self.heads))
                self.statements.append(self.statement)
            walk = getattr(self, f"_walk_{type(node).__name__}", None)
            if walk is None:
                self.read(node)
            else:
                walk(node)

    def _walk_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for name, path in imported(node):
            self.scope.bind(name, {Known(path, node.lineno, self.cell)})

    _walk_ImportFrom = _walk_Import

    def _walk_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = node.args
        self.read(*node.decorator_list, *arguments.defaults, *arguments.kw_defaults)
        self.scope.bind(node.name, {self.statement})
        self.later.append((node, self.scope, self.statement, self.cell))
        for each in ast.walk(node):
            if isinstance(each, ast.Global):
                names = self.scope.notebook.names
                for name in each.names:
                    names[name] = names.get(name, frozenset()) | {self.statement}

    _walk_AsyncFunctionDef = _walk_FunctionDef

    def _walk_ClassDef(self, node: ast.ClassDef) -> None:
        self.read(*node.decorator_list, *node.bases, *node.keywords)
        around, was_inside = self.scope, self.is_inside
        self.scope, self.is_inside = Scope("class", around), True
        self.walk(node.body)
        self.scope, self.is_inside = around, was_inside
        self.scope.bind(node.name, {self.statement})

    def _walk_Global(self, node: ast.Global) -> None:
        if self.scope.outer is not None:
            self.scope.elsewhere.update(node.names)

    def _walk_Assign(self, node: ast.Assign) -> None:
        self.read(node.value)
        for target in node.targets:
            self._assign(target, node.value)

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        both = (target, value)
        if all(isinstance(one, ast.Tuple | ast.List) for one in both) and (
            len(target.elts) == len(value.elts)
            and not any(isinstance(one, ast.Starred) for one in (*target.elts, *value.elts))
        ):
            for left, right in zip(target.elts, value.elts, strict=True):
                self._assign(left, right)
        else:
            self.bind_target(target, self.meaning(value))

    def _walk_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.read(node.value)
            self._assign(node.target, node.value)

    def _walk_AugAssign(self, node: ast.AugAssign) -> None:
        self.read(node.value)
        if isinstance(node.target, ast.Name):
            self.statement.needs |= {
                one for one in self.scope.look_up(node.target.id) if isinstance(one, Definition)
            }
        self.bind_target(node.target, {self.statement})

    def _walk_Delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.scope.names.pop(target.id, None)

    def _walk_Expr(self, node: ast.Expr) -> None:
        self.read(node.value)
        # `rows.append(…)` changes the rows.
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
            self.change(node.value.func)
