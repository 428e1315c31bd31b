"""Reading expressions: what they use ready-made, and which names they rest on."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterable

from autograder.closed_book.naming import paths
from autograder.closed_book.scopes import Scope
from autograder.closed_book.using import Binding, Definition, Known, ReadyMade, asked_for

#: Characters of a use that are shown.
_SHOWN = 60

_Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Reader:
    """Reads expressions for the statement that they stand in.

    Attributes
    ----------
    scope : Scope
        Where names are looked up.
    statement : Definition
        What the expressions belong to.
    cell : int
        The place of their cell.
    is_later : bool
        Whether what is read runs only when a function is called.
    later : deque
        Functions whose bodies are still to be read: when they are called, names may stand for
        something else than when they were defined.
    """

    def __init__(self) -> None:
        self.scope, self.statement, self.cell = Scope("notebook"), Definition(), 0
        self.is_later = False
        self.later: deque[tuple[_Function, Scope, Definition, int]] = deque()

    def read(self, *roots: ast.AST | None) -> None:
        """Read expressions, in the order in which they stand."""
        ahead = [root for root in reversed(roots) if root is not None]
        while ahead:
            node = ahead.pop()
            if isinstance(node, ast.Lambda):
                self.read(*node.args.defaults, *node.args.kw_defaults)
                self.later.append((node, self.scope, self.statement, self.cell))
            elif isinstance(node, _Comprehension):
                self._read_comprehension(node)
            elif isinstance(node, ast.NamedExpr):
                self.read(node.value)
                self.scope.own.bind(node.target.id, self.meaning(node.value))
            elif isinstance(node, ast.Call) and self._use(node.func, called=True):
                self.read(*node.args, *node.keywords)
            elif not (isinstance(node, ast.expr) and self._use(node)):
                ahead += reversed([*ast.iter_child_nodes(node)])

    def meaning(self, value: ast.expr) -> set[Binding]:
        """Give what a name stands for that is bound to a value."""
        return {
            self.statement,
            *(Known(path, value.lineno, self.cell) for path in paths(value, self.scope.look_up)),
        }

    def bind_target(self, target: ast.expr, bindings: Iterable[Binding]) -> None:
        """Bind what stands on the left of an assignment, or before the ``in`` of a loop."""
        if isinstance(target, ast.Name):
            self.scope.bind(target.id, bindings)
        elif isinstance(target, ast.Starred):
            self.bind_target(target.value, bindings)
        elif isinstance(target, ast.Tuple | ast.List):
            for each in target.elts:
                self.bind_target(each, {self.statement})
        else:
            self.read(*ast.iter_child_nodes(target))
            self.change(target)

    def change(self, target: ast.expr) -> None:
        """Note that a statement changes what a name stands for, as ``rows[0] = …`` does."""
        while isinstance(target, ast.Attribute | ast.Subscript):
            target = target.value
        if isinstance(target, ast.Name):
            found = self.scope.look_up(target.id)
            if found and not any(isinstance(one, Known) for one in found):
                self.statement.needs |= found
                self.scope.bind(target.id, {self.statement})

    def _use(self, node: ast.expr, called: bool = False) -> bool:
        """Note a ready-made function, and what a name rests on; say whether that was all."""
        functions = {*filter(None, map(asked_for, paths(node, self.scope.look_up)))}
        written = ast.unparse(node)[:_SHOWN] if functions else ""
        for function in sorted(functions):
            use = ReadyMade(function, node.lineno, written, called, self.cell)
            self.statement.uses.add(use)
            if called and not self.is_later:
                self.statement.calls.add(use)
        if isinstance(node, ast.Name):
            found = self.scope.look_up(node.id)
            self.statement.needs |= {one for one in found if isinstance(one, Definition)}
        return bool(functions)

    def _read_comprehension(self, node: _Comprehension) -> None:
        around, self.scope = self.scope, Scope("comprehension", self.scope)
        for each in node.generators:
            self.read(each.iter)
            self.bind_target(each.target, {self.statement})
            self.read(*each.ifs)
        results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        self.read(*results)
        self.scope = around
