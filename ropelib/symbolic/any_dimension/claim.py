"""A claim about sums, read once: both sides in the same form, and what d is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp

from ropelib.symbolic.any_dimension.declared import NotASumForm, check_index, check_width
from ropelib.symbolic.any_dimension.deltas import sifted
from ropelib.symbolic.any_dimension.sum_form import SumForm, sum_form
from ropelib.symbolic.deciding.answers import Proof
from ropelib.symbolic.deciding.equality import WHERE_DEFINED
from ropelib.symbolic.deciding.words import domain_of

MOST_PAIRS = 3


@dataclass(frozen=True)
class Claim:
    """That ``left`` equals ``right``.

    Parameters
    ----------
    left, right : dict
        Both sides, as from :func:`sum_form`.
    pairs : tuple of sympy.Symbol
        Symbols that stand for any pair.
    width : sympy.Symbol or None
        The d of the ranges, or the number of pairs; None where nothing depends on it.
    variables : frozenset of sympy.Symbol
        All other symbols, and the names of what has entries.
    """

    left: SumForm
    right: SumForm
    pairs: tuple[sp.Symbol, ...]
    width: sp.Symbol | None
    variables: frozenset[sp.Symbol]

    @property
    def step(self) -> int:
        """How far apart neighbouring widths are, which is also the smallest: 2 for an even d."""
        return 2 if self.width is not None and self.width.is_even else 1

    def proved(self, parts: Iterable[Proof], steps: Iterable[str]) -> Proof:
        """Make the proof of the claim out of those of its parts."""
        return Proof(self._domain(parts), tuple(steps))

    def _domain(self, parts: Iterable[Proof]) -> str:
        divides = any(part.domain.endswith(WHERE_DEFINED) for part in parts)
        words = [domain_of(self.variables)] if self.variables else []
        if words and divides:
            words[0] += WHERE_DEFINED
        if self.pairs:
            words.append(f"for every pair {' and '.join(map(str, self.pairs))}")
        if self.width is not None:
            words.append(f"at any {'even ' * (self.step == 2)}{self.width}")
        return ", ".join(words or [domain_of(())])


def read_claim(left: sp.Expr, right: sp.Expr, pairs: tuple[sp.Symbol, ...]) -> Claim:
    """Bring both sides to one form.

    Raises
    ------
    NotASumForm
        If a side is no combination of sums, or its ranges are not those of one d.
    """
    if len(pairs) > MOST_PAIRS:
        raise NotASumForm(f"{len(pairs)} pairs are named, but at most {MOST_PAIRS} are tried")
    for pair in pairs:
        if not pair.is_integer:
            raise NotASumForm(f"{pair} stands for a pair, but it is not declared integer")
        check_index(pair)
    forms = [sum_form(left), sum_form(right)]
    width = _width(forms, pairs)
    last = sp.S.Zero if width is None else width / (2 if width.is_even else 1)
    left_form, right_form = (sifted(form, pairs, last) for form in forms)
    names = {s for s in left.free_symbols | right.free_symbols if isinstance(s, sp.Symbol)}
    variables = frozenset(names - {width, *pairs})
    claim = Claim(left_form, right_form, pairs, width, variables)
    _check_ranges([*left_form, *right_form], claim)
    return claim


def _width(forms: list[SumForm], pairs: tuple[sp.Symbol, ...]) -> sp.Symbol | None:
    """Find the one symbol that the ranges depend on; without ranges, the even one."""
    uppers = [upper for form in forms for key in form for upper in key]
    found = set().union(*(upper.free_symbols for upper in uppers)) - set(pairs)
    if not found:
        summands = [summand for form in forms for summand in form.values()]
        symbols = set().union(*(summand.free_symbols for summand in summands))
        found = {symbol for symbol in symbols if symbol.is_even and symbol.is_positive}
    if len(found) > 1:
        raise NotASumForm(f"the ranges depend on {', '.join(sorted(map(str, found)))}: on one only")
    if not found:
        return None
    (width,) = found
    check_width(width)
    return width


def _check_ranges(keys: Iterable[tuple[sp.Expr, ...]], claim: Claim) -> None:
    for upper in {upper for key in keys for upper in key}:
        if upper.is_Integer and upper >= 0:
            continue
        sizes = [upper]
        if claim.width is not None:
            smallest = upper.subs(claim.width, claim.step)
            growth = sp.expand(upper.subs(claim.width, claim.width + claim.step) - upper)
            sizes = [smallest, growth]
        if not all(size.is_Integer and size >= 0 for size in sizes):
            raise NotASumForm(f"the range from 1 to {upper} is not whole and growing with d")
