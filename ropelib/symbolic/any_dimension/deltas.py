"""Kronecker's δ under a sum: it picks one summand."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from ropelib.symbolic.any_dimension.declared import NotASumForm
from ropelib.symbolic.any_dimension.sum_form import INDICES, SumForm, added, each


def sifted(form: SumForm, pairs: tuple[sp.Symbol, ...], last: sp.Expr) -> SumForm:
    """Carry out Σ_c δ_ac f(c) = f(a), wherever a lies in the range of c.

    Parameters
    ----------
    form : dict
        As from :func:`sum_form`.
    pairs : tuple of sympy.Symbol
        Symbols that stand for any whole number from 1 to ``last``.
    last : sympy.Expr
        The number of pairs.

    Raises
    ------
    NotASumForm
        If a δ is left that compares anything but two of ``pairs``.
    """
    result: SumForm = {}
    for uppers, summand in form.items():
        result = added(result, _sift(uppers, summand, pairs, last))
    for delta in _deltas(result):
        if not set(delta.args) <= set(pairs):
            raise NotASumForm(f"{delta} does not compare two pairs")
    return result


def cases(left: SumForm, right: SumForm) -> Iterator[tuple[SumForm, SumForm]]:
    """Split both sides at every δ_ab: a and b are different, or they are the same."""
    deltas = sorted(_deltas(left) | _deltas(right), key=str)
    if not deltas:
        yield left, right
        return
    first = deltas[0]
    one, other = first.args
    for change in ({first: sp.S.Zero}, {one: other}):
        yield from cases(*(each(lambda s, c=change: s.xreplace(c), side) for side in (left, right)))


def _sift(
    uppers: tuple[sp.Expr, ...], term: sp.Expr, pairs: tuple[sp.Symbol, ...], last: sp.Expr
) -> SumForm:
    """Write f(δ) as f(0) + δ·(f(1) − f(0)), for δ is 0 or 1; the second part has one summand."""
    ranges = dict(zip(INDICES, uppers, strict=False)) | dict.fromkeys(pairs, last)
    for place, upper in enumerate(uppers):
        for delta in sorted(term.atoms(sp.KroneckerDelta), key=str):
            (other,) = set(delta.args) - {INDICES[place]} if INDICES[place] in delta.args else (0,)
            if ranges.get(other) != upper:
                continue
            absent, present = (term.xreplace({delta: sp.Integer(value)}) for value in (0, 1))
            picked = (present - absent).xreplace({INDICES[place]: other})
            renamed = dict(zip(INDICES[place + 1 :], INDICES[place:], strict=False))
            rest = uppers[:place] + uppers[place + 1 :]
            one = _sift(rest, picked.xreplace(renamed), pairs, last)
            return one if absent == 0 else added(one, _sift(uppers, absent, pairs, last))
    return {uppers: term}


def _deltas(form: SumForm) -> set[sp.KroneckerDelta]:
    return set().union(*(summand.atoms(sp.KroneckerDelta) for summand in form.values()))
