"""The canonical form: a sum of polynomials times exponentials of polynomials."""

from __future__ import annotations

import sympy as sp

ExponentialForm = dict[sp.Expr, sp.Expr]


class Undecidable(ValueError):
    """The expression lies outside the class in which equality is decided."""


def exponential_form(expr: sp.Expr) -> ExponentialForm:
    """Write ``expr`` as Σ c_i · exp(e_i), with distinct expanded exponents e_i.

    Parameters
    ----------
    expr : sympy.Expr
        Built from numbers, π, 𝚒, symbols, sums, products, whole non-negative powers,
        and exponentials, cosines and sines of polynomials.

    Returns
    -------
    dict
        {exponent: coefficient}. Exponentials of distinct polynomials without constant terms are
        linearly independent over the polynomials. So the form is empty exactly when ``expr`` is
        the zero function of its real variables, as far as SymPy tells which constants are zero:
        one that is zero, and that its test does not see to be, leaves a form that is not empty.

    Raises
    ------
    Undecidable
        For anything else, with the part that stood in the way.
    """
    form = _form(sp.sympify(expr))
    kept = {exponent: _coefficient(coefficient) for exponent, coefficient in form.items()}
    return {exponent: coefficient for exponent, coefficient in kept.items() if coefficient != 0}


def _coefficient(coefficient: sp.Expr) -> sp.Expr:
    expanded = sp.expand(coefficient)
    if expanded.is_number and expanded != 0 and not expanded.is_Rational:
        # Surds such as sqrt(2 + sqrt(2)) do not cancel by expansion alone.
        if expanded.equals(0):
            return sp.S.Zero
    return expanded


def _form(expr: sp.Expr) -> ExponentialForm:
    if expr.is_Add:
        return _add(*(_form(term) for term in expr.args))
    if expr.is_Mul:
        product: ExponentialForm = {sp.S.Zero: sp.S.One}
        for factor in expr.args:
            product = _multiply(product, _form(factor))
        return product
    if isinstance(expr, sp.exp):
        return _exponential(expr.args[0])
    if isinstance(expr, sp.cos | sp.sin):
        return _circular(expr)
    if expr.is_Pow:
        return _power(expr)
    if expr.is_Symbol or (expr.is_number and expr.is_finite):
        return {sp.S.Zero: expr}
    if isinstance(expr, sp.conjugate | sp.re | sp.im):
        raise Undecidable(f"{expr}: is every symbol declared real?")
    raise Undecidable(f"{expr} is not a polynomial in symbols, cosines, sines and exponentials")


def _circular(expr: sp.Expr) -> ExponentialForm:
    angle = expr.args[0]
    forward, backward = _exponential(sp.I * angle), _exponential(-sp.I * angle)
    if isinstance(expr, sp.cos):
        return _add(_scale(forward, sp.Rational(1, 2)), _scale(backward, sp.Rational(1, 2)))
    return _add(_scale(forward, -sp.I / 2), _scale(backward, sp.I / 2))


def _power(expr: sp.Expr) -> ExponentialForm:
    base, exponent = expr.args
    if base == sp.E:
        return _exponential(exponent)
    if not expr.free_symbols:
        return {sp.S.Zero: expr}
    if not exponent.is_Integer:
        raise Undecidable(f"{expr}: the power is not a whole number")
    form = _form(base)
    if exponent < 0:
        # Only a single exponential has an inverse of the same kind.
        if len(form) != 1 or next(iter(form.values())).free_symbols:
            raise Undecidable(f"{expr} divides by something that may vanish")
        ((inner, factor),) = form.items()
        form, exponent = {sp.expand(-inner): 1 / factor}, -exponent
    result: ExponentialForm = {sp.S.Zero: sp.S.One}
    for _ in range(int(exponent)):
        result = _multiply(result, form)
    return result


def _exponential(exponent: sp.Expr) -> ExponentialForm:
    expanded = sp.expand(exponent)
    if not expanded.is_polynomial(*expanded.free_symbols):
        raise Undecidable(f"{exponent} is not a polynomial")
    constant, varying = expanded.as_independent(*expanded.free_symbols, as_Add=True)
    if not expanded.free_symbols:
        constant, varying = expanded, sp.S.Zero
    return {varying: sp.exp(constant).rewrite(sp.cos)}


def _add(*forms: ExponentialForm) -> ExponentialForm:
    total: ExponentialForm = {}
    for form in forms:
        for exponent, coefficient in form.items():
            total[exponent] = total.get(exponent, sp.S.Zero) + coefficient
    return total


def _scale(form: ExponentialForm, factor: sp.Expr) -> ExponentialForm:
    return {exponent: factor * coefficient for exponent, coefficient in form.items()}


def _multiply(left: ExponentialForm, right: ExponentialForm) -> ExponentialForm:
    product: ExponentialForm = {}
    for e1, c1 in left.items():
        for e2, c2 in right.items():
            exponent = sp.expand(e1 + e2)
            product[exponent] = sp.expand(product.get(exponent, sp.S.Zero) + c1 * c2)
    return product
