"""Indexed entries and frequencies, written in plain real symbols that the prover takes."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from ropelib.symbolic.any_dimension.declared import NotASumForm
from ropelib.symbolic.deciding.size import terms_multiplied_out

#: An exponent that would have more terms is not expanded.
MOST_TERMS = 500


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


def frequencies_plain(expr: sp.Basic) -> sp.Basic:
    """Write powers that stand inside an angle, as in cos(m·b^(−2(j−1)/d)), as symbols.

    A positive b becomes e^L with a real L, which is only another name. Powers with one exponent,
    once expanded, share a symbol: what is proved for any positive number there is true for them.
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
    angles = [part.args[0] for part in expr.atoms(sp.exp, sp.cos, sp.sin)]
    if not any(angle.has(sp.exp) for angle in angles):
        return expr
    symbols: dict[sp.Expr, sp.Dummy] = {}
    named = {}
    for part in expr.atoms(sp.exp):
        exponent = part.args[0]
        if exponent.is_real and not exponent.has(sp.exp):
            if terms_multiplied_out(exponent) <= MOST_TERMS:
                exponent = sp.expand(exponent)
            named[part] = symbols.setdefault(exponent, sp.Dummy("theta", positive=True))
    return expr.xreplace(named)
