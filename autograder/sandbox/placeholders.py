"""Turning a module into its closed form: the same names and signatures, without the algorithms."""

from __future__ import annotations

import ast
import symtable
from collections.abc import Collection, Iterable, Iterator

_IMPORT_OF_ERROR = "from ropelib.closed import WriteThisYourself"


def closed(source: str, asked_for: Collection[str]) -> str:
    """Write a module anew, with placeholders for the functions that the course asks for.

    A placeholder keeps name and signature, and raises ``ropelib.closed.WriteThisYourself``. What
    only those functions used, imports and private definitions, is left out, and so are comments and
    the module's docstring beyond its first line, because they may tell how it is done.

    Parameters
    ----------
    source : str
        The module as it is.
    asked_for : collection of str
        Names of functions to close; those which the module does not define are ignored.

    Returns
    -------
    str
        The source of the closed module.

    Raises
    ------
    ValueError
        If a name to close is bound by something else than a plain function of the module, or if
        what stays open uses one that is closed.
    """
    module = ast.parse(source)
    docstring = ast.get_docstring(module) or ""
    body = module.body[1:] if docstring else module.body
    to_close = [node for node in body if _is_function(node) and node.name in asked_for]
    _refuse_other_bindings(body, asked_for)
    if not to_close:
        module.body = [_text(docstring.partition("\n")[0]), *body]
        return ast.unparse(module) + "\n"
    for node in to_close:
        _close(node)
    kept = _needed(body)
    _refuse_use(kept, asked_for)
    future = [node for node in kept if _is_future(node)]
    names = ", ".join(f"`{node.name}`" for node in to_close)
    module.body = [
        _text(f"What this course asks you to write: {names}."),
        *future,
        *ast.parse(_IMPORT_OF_ERROR).body,
        *(node for node in kept if node not in future),
    ]
    return ast.unparse(ast.fix_missing_locations(module)) + "\n"


def _close(function: ast.FunctionDef) -> None:
    """Take a function's body, and its decorators: one could hold what the body no longer does."""
    text = _text(f"`{function.name}` is what this course asks you to write.")
    error = ast.Call(ast.Name("WriteThisYourself", ast.Load()), [ast.Constant(function.name)], [])
    function.decorator_list, function.body = [], [text, ast.Raise(error)]


def _needed(body: list[ast.stmt]) -> list[ast.stmt]:
    """Keep what is public or does something, and what these use in turn."""
    kept = {node for node in body if _stands_by_itself(node)}
    while True:
        wanted = set().union(*map(_used, kept))
        more = {node for node in body if wanted & _bound(node)} - kept
        if not more:
            return [_cut(node, wanted) for node in body if node in kept]
        kept |= more


def _stands_by_itself(node: ast.stmt) -> bool:
    if _is_import(node):
        return _is_future(node)
    names = _bound(node)
    return not names or any(map(_is_public, names))


def _cut(node: ast.stmt, wanted: Collection[str]) -> ast.stmt:
    """Cut an import down to the names that are used."""
    if _is_import(node) and not _is_future(node):
        node.names = [
            alias
            for alias in node.names
            if (alias.asname or alias.name.partition(".")[0]) in wanted
        ]
    return node


def _refuse_other_bindings(body: Iterable[ast.stmt], asked_for: Collection[str]) -> None:
    for node in body:
        if not (_is_import(node) or _is_function(node)) and (names := _bound(node) & {*asked_for}):
            raise ValueError(
                f"Line {node.lineno} binds `{min(names)}`, which is to be closed, by something "
                "else than a `def` at the top of the module: define it so, once."
            )


def _refuse_use(kept: Iterable[ast.stmt], asked_for: Collection[str]) -> None:
    for node in kept:
        if not _is_import(node) and (used := _used(node, listed=False) & {*asked_for}):
            raise ValueError(
                f"`{min(_bound(node), default='A statement')}` on line {node.lineno} stays open "
                f"but uses `{min(used)}`, which is closed: close it too, or have it do without."
            )


def _bound(node: ast.stmt) -> set[str]:
    """Give the names that a statement binds in its module."""
    symbols = symtable.symtable(ast.unparse(node), "statement", "exec").get_symbols()
    return {each.get_name() for each in symbols if each.is_assigned() or each.is_imported()}


def _used(node: ast.stmt, listed: bool = True) -> set[str]:
    """Give the names of its module that a statement reads, at any depth, or lists to export."""
    table = symtable.symtable(ast.unparse(node), "statement", "exec")
    names = {each.get_name() for each in table.get_symbols() if each.is_referenced()}
    for inner in _inner(table):
        names |= {each.get_name() for each in inner.get_symbols() if each.is_global()}
    if listed and "__all__" in _bound(node):
        names |= {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}
    return names


def _inner(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _inner(child)


def _is_function(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef)


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _is_public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _text(text: str) -> ast.Expr:
    return ast.Expr(ast.Constant(text))
