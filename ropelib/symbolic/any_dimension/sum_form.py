"""The form in which sums are compared: a summand for every range, and what stands outside."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp
from sympy.concrete.expr_with_limits import ExprWithLimits

from ropelib.symbolic.any_dimension.declared import NotASumForm, check_index

#: A summand for the upper limits of its sums, each from 1; () is what stands under no sum.
SumForm = dict[tuple[sp.Expr, ...], sp.Expr]

#: The summation variables of a form; there are as many as a summand may have sums.
INDICES = tuple(sp.Dummy(name, integer=True, positive=True) for name in ("i", "j"))

LINEAR = (sp.re, sp.im, sp.conjugate)


def sum_form(expr: sp.Expr) -> SumForm:
    """Write ``expr`` as Σ_range summand, every factor, conjugate and derivative inside its sum.

    Parameters
    ----------
    expr : sympy.Expr
        Built from ``Sum`` by sums, products of at most two, ``re``, ``im``, ``conjugate`` and
        ``Derivative`` by real symbols; whatever contains no sum is left as it is.

    Returns
    -------
    dict
        {upper limits: summand}. Sums start at 1, and their variables are ``INDICES``.

    Raises
    ------
    NotASumForm
        For anything else, such as a sum in a denominator.
    """
    if isinstance(expr, sp.Derivative):
        return _derivative(expr)
    if not expr.has(sp.Derivative, sp.Subs, ExprWithLimits):
        return {(): expr}
    if isinstance(expr, sp.Sum):
        form = sum_form(expr.function)
        for limit in expr.limits:
            form = _summed(form, limit)
        return form
    if expr.is_Add:
        return added(*(sum_form(term) for term in expr.args))
    if expr.is_Mul:
        form: SumForm = {(): sp.S.One}
        for factor in expr.args:
            form = _multiplied(form, sum_form(factor))
        return form
    if expr.is_Pow and expr.exp == 2:
        base = sum_form(expr.base)
        return _multiplied(base, base)
    if isinstance(expr, LINEAR):
        return each(expr.func, sum_form(expr.args[0]))
    raise NotASumForm(f"{expr} is no linear combination of sums")


def added(*forms: SumForm) -> SumForm:
    """Add forms range by range."""
    total: SumForm = {}
    for form in forms:
        for uppers, summand in form.items():
            total[uppers] = total.get(uppers, sp.S.Zero) + summand
    return total


def each(change: Callable[[sp.Expr], sp.Expr], form: SumForm) -> SumForm:
    """Change every summand."""
    return {uppers: change(summand) for uppers, summand in form.items()}


def _summed(form: SumForm, limit: sp.Tuple) -> SumForm:
    variable, lower, upper = limit
    if not lower.is_Integer:
        raise NotASumForm(f"the sum over {variable} starts at {lower}, which is no number")
    check_index(variable, int(lower))
    summed: SumForm = {}
    for uppers, summand in form.items():
        if any(variable in inner.free_symbols for inner in uppers):
            raise NotASumForm(f"a range inside the sum over {variable} depends on it")
        new = _index(len(uppers))
        key = (*uppers, sp.expand(upper - lower + 1))
        summed[key] = summand.xreplace({variable: new + lower - 1})
    return summed


def _multiplied(left: SumForm, right: SumForm) -> SumForm:
    product: SumForm = {}
    for one, summand in left.items():
        for other, factor in right.items():
            renamed = {INDICES[i]: _index(len(one) + i) for i in range(len(other))}
            term = {one + other: summand * factor.xreplace(renamed)}
            product = added(product, term)
    return product


def _derivative(expr: sp.Derivative) -> SumForm:
    form = sum_form(expr.expr)
    for variable, count in expr.variable_count:
        if not variable.is_Symbol or variable.is_integer or not count.is_Integer:
            raise NotASumForm(f"the derivative by {variable} is not by a real symbol")
        if any(variable in entry.free_symbols for entry in expr.expr.atoms(sp.Indexed)):
            raise NotASumForm(f"an index depends on {variable}, by which is differentiated")
        form = each(lambda summand, by=(variable, count): sp.diff(summand, by), form)
    return form


def _index(place: int) -> sp.Dummy:
    if place >= len(INDICES):
        raise NotASumForm(f"more than {len(INDICES)} sums are multiplied or nested")
    return INDICES[place]
