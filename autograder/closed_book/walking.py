"""Walking through the cells of a notebook, along every way that a program may take."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from autograder.closed_book.scopes import Names, Scope, merged
from autograder.closed_book.statements import Statements


class Walker(Statements):
    """Follows what each name stands for through the cells of a notebook."""

    def walk_cell(self, tree: ast.Module, cell: int) -> None:
        """Walk through one more cell."""
        self.cell = cell
        self.walk(tree.body)

    def finish(self) -> None:
        """Walk through the functions, now that it is known what their names stand for."""
        self.is_inside = self.is_later = True
        while self.later:
            node, around, self.statement, self.cell = self.later.popleft()
            self.scope = Scope("function", around)
            given = node.args
            named = (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg)
            for each in filter(None, named):
                self.scope.bind(each.arg, {self.statement})
            if isinstance(node, ast.Lambda):
                self.read(node.body)
            else:
                self.walk(node.body)

    def _walk_If(self, node: ast.If | ast.While) -> None:
        self.read(node.test)
        self._take(node.body, node.orelse)

    _walk_While = _walk_If

    def _walk_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.read(node.iter)
        self.bind_target(node.target, {self.statement})
        self._take(node.body, node.orelse)

    _walk_AsyncFor = _walk_For

    def _walk_With(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            self.read(item.context_expr)
            if item.optional_vars is not None:
                self.bind_target(item.optional_vars, {self.statement})
        self._take(node.body)

    _walk_AsyncWith = _walk_With

    def _walk_Match(self, node: ast.Match) -> None:
        self.read(node.subject)
        for case in node.cases:
            for each in ast.walk(case.pattern):
                name = getattr(each, "name", None) or getattr(each, "rest", None)
                if name:
                    self.scope.bind(name, {self.statement})
            self.read(case.guard)
        self._take(*(case.body for case in node.cases), ())

    def _walk_Try(self, node: ast.Try) -> None:
        before, head = self.scope.names, self.statement
        self._take(node.body)
        after = self.scope.names
        ways = []
        for handler in node.handlers:
            self.scope.names, self.statement = merged([before, after]), head
            self.read(handler.type)
            if handler.name:
                self.scope.bind(handler.name, {head})
            self._take(handler.body)
            ways.append(self.scope.names)
        self.scope.names, self.statement = after, head
        self._take(node.orelse)
        self.scope.names = merged([self.scope.names, *ways])
        self.statement = head
        self._take(node.finalbody)

    _walk_TryStar = _walk_Try

    def _take(self, *bodies: Sequence[ast.stmt]) -> None:
        """Walk through the ways after the head of a statement, any one of which may be taken."""
        before, around, head = self.scope.names, self.heads, self.statement
        self.heads = (*around, head)
        ways: list[Names] = []
        for body in bodies:
            self.scope.names = dict(before)
            self.walk(body)
            ways.append(self.scope.names)
        self.scope.names, self.heads = merged(ways), around
