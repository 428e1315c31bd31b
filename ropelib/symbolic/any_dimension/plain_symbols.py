"""Indexed entries and frequencies, written in plain real symbols that the prover takes."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from ropelib.symbolic.any_dimension.declared import NotASumForm


def entries_named(exprs: Iterable[sp.Expr]) -> dict[sp.Indexed, sp.Symbol]:
    """Give every entry such as θ_j or q_(2j−1) a symbol of its own, declared as the entry is.

    Entries with the same index, once expanded, share a symbol. What is proved of the symbols is
    true of the entries, for it holds whatever the entries are.

    Raises
    ------
    NotASumForm
        If an entry is not declared real.
    """
    exprs = list(exprs)
    taken = {symbol.name for expr in exprs for symbol in expr.free_symbols if symbol.is_Symbol}
    symbols: dict[tuple, sp.Symbol] = {}
    named = {}
    for entry in sorted(set().union(*(e.atoms(sp.Indexed) for e in exprs)), key=str):
        if not entry.is_real:
            raise NotASumForm(f"{entry} is not declared real, as in IndexedBase('q', real=True)")
        indices = tuple(sp.expand(index) for index in entry.indices)
        if (entry.base, indices) not in symbols:
            name = f"{entry.base}_{'_'.join(map(str, indices))}"
            new = sp.Dummy if name in taken or not all(i.is_Integer for i in indices) else sp.Symbol
            symbols[entry.base, indices] = new(name, **entry.assumptions0)
        named[entry] = symbols[entry.base, indices]
    return named


def frequencies_plain(expr: sp.Expr, width: sp.Symbol | None) -> sp.Expr:
    """Write b^(−2(j−1)/d) as an exponential of a polynomial, or as a symbol inside an angle.

    A positive b becomes e^L with a real L, and 1/d a symbol: both are only other names. A power
    that stands inside an angle, as in cos(m·b^(−2(j−1)/d)), becomes a symbol of its own: what is
    proved for any positive number there is true for this one.
    """
    powers = [p for p in expr.atoms(sp.Pow) if p.exp.free_symbols and p.base.is_positive]
    bases = {p.base for p in powers if p.base != sp.E}
    bases |= {log.args[0] for log in expr.atoms(sp.log) if log.args[0].is_positive}
    logs = {base: sp.Dummy("L", real=True) for base in bases if base.is_Symbol or base.is_number}
    expr = expr.xreplace(
        {p: sp.exp(p.exp * logs[p.base]) for p in powers if p.base in logs and p.base.is_number}
        | {sp.log(base): symbol for base, symbol in logs.items()}
    )
    expr = expr.xreplace({base: sp.exp(log) for base, log in logs.items() if base.is_Symbol})
    if width is not None:
        expr = expr.xreplace({width: 1 / sp.Dummy("D", positive=True)})
    return _innermost_named(_arguments_expanded(expr))


def _arguments_expanded(expr: sp.Expr) -> sp.Expr:
    return expr.replace(
        lambda part: isinstance(part, sp.exp | sp.cos | sp.sin),
        lambda part: part.func(_expanded(part.args[0])),
    )


def _expanded(argument: sp.Expr) -> sp.Expr:
    if argument.is_rational_function(*argument.free_symbols):
        argument = sp.cancel(argument)
    return sp.expand(argument, power_exp=False)


def _innermost_named(expr: sp.Expr) -> sp.Expr:
    """Name the real exponentials, if any stands inside an angle or another exponential."""
    angles = [part.args[0] for part in expr.atoms(sp.exp, sp.cos, sp.sin)]
    if not any(angle.has(sp.exp) for angle in angles):
        return expr
    inner = set().union(*(angle.atoms(sp.exp) for angle in angles))
    inner |= {part for part in expr.atoms(sp.exp) if part.args[0].is_real}
    named = {p: sp.Dummy("theta", positive=True) for p in inner if not p.args[0].has(sp.exp)}
    return expr.xreplace({p: symbol for p, symbol in named.items() if p.args[0].is_real})
