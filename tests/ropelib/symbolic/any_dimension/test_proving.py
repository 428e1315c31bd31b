"""Sums over all pairs, compared at any even d; SymPy's own ``doit`` at small d is the oracle."""

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic.any_dimension import prove_sums_equal

d, p = sp.Symbol("d", even=True, positive=True), sp.Symbol("p", integer=True, positive=True)
i, j, a = sp.symbols("i j a", integer=True, positive=True)
z = sp.Symbol("z", integer=True, nonnegative=True)
m, n, s, t = sp.symbols("m n s t", real=True)
b = sp.Symbol("b", positive=True)
q, k, x, theta = (sp.IndexedBase(name, real=True) for name in ("q", "k", "x", "theta"))

q1, q2, k1, k2 = q[2 * j - 1], q[2 * j], k[2 * j - 1], k[2 * j]
dot, cross = q1 * k1 + q2 * k2, q1 * k2 - q2 * k1
schedule = b ** (-2 * (j - 1) / d)
same_schedule = sp.exp(-2 * (j - 1) * sp.log(b) / d)


def over(summand, last=d / 2):
    return sp.Sum(summand, (j, 1, last))


def from_zero(summand, last):
    return sp.Sum(summand, (z, 0, last))


def closed(angle):
    return dot * sp.cos(angle) - cross * sp.sin(angle)


def score(m, n, theta_j=theta[j]):
    (c, s), (u, v) = ((sp.cos(x * theta_j), sp.sin(x * theta_j)) for x in (m, n))
    return (q1 * c - q2 * s) * (k1 * u - k2 * v) + (q1 * s + q2 * c) * (k1 * v + k2 * u)


def rounded(expr, values):
    """Put the numbers of a refutation in, by SymPy alone."""
    width = {symbol: number for symbol, number in values.items() if symbol in (d, p, a, j)}
    expr = expr.subs(width).doit()
    entries = {entry: values.get(sp.Symbol("_".join(map(str, (entry.base, *entry.indices))),
                                           real=True), 0)
               for entry in expr.atoms(sp.Indexed)}  # fmt: skip
    return complex(expr.xreplace(entries).subs(values).evalf(30))


PROVED = {
    "the closed form": (over(score(m, n)), over(closed((n - m) * theta[j]))),
    "shifted by s": (over(score(m + s, n + s)), over(closed((n - m) * theta[j]))),
    "the derivative is zero": (sp.Derivative(over(score(m + s, n + s)), s), 0),
    "the second derivative is zero": (sp.Derivative(over(score(m + s, n + s)), (s, 2)), 0),
    "a derivative that is not zero": (
        sp.Derivative(over(q1 * sp.sin(t * theta[j])), t),
        over(q1 * theta[j] * sp.cos(t * theta[j])),
    ),
    "a factor goes into the sum": (t * over(q1) + over(q2) * 2, over(t * q1 + 2 * q2)),
    "the real part": (
        sp.re(over((q1 + sp.I * q2) * (k1 - sp.I * k2) * sp.exp(sp.I * t * theta[j]))),
        over(dot * sp.cos(t * theta[j]) + cross * sp.sin(t * theta[j])),
    ),
    "the conjugate": (
        sp.conjugate(over((q1 + sp.I * q2) * sp.exp(sp.I * t))),
        sp.exp(-sp.I * t) * over(q1 - sp.I * q2),
    ),
    "the imaginary part": (sp.im(over((q1 + sp.I * q2) * (k1 - sp.I * k2))), over(-cross)),
    "both schedules": (
        over(closed((n - m) * schedule)),
        over(closed((n - m) * same_schedule)),
    ),
    "relative with the schedule": (
        over(score(m + s, n + s, schedule)),
        over(score(m, n, same_schedule)),
    ),
    "a typed base": (over(10000 ** (-2 * j / d)), over(sp.exp(-2 * j * sp.log(10000) / d))),
    "two entries at a time": (over(q[j] * k[j], d), over(dot)),
    "the last pair apart": (over(dot), over(dot, d / 2 - 1) + dot.subs(j, d / 2)),
    "counted from 0": (from_zero(x[2 * z + 2], d / 2 - 1), over(x[2 * j])),
    "a telescope": (over(x[j + 1] - x[j]), x[d / 2 + 1] - x[1]),
    "a sum of ones": (over(1), d / 2),
    "a sum of numbers": (over(j), d * (d + 2) / 8),
    "the product of two sums": (over(x[j]) * over(q[j]), over(q[j]) * over(x[j])),
    "Lagrange's identity": (
        over(q[j] ** 2) * over(k[j] ** 2) - over(q[j] * k[j]) ** 2,
        sp.Sum((q[j] * k[i] - q[i] * k[j]) ** 2, (i, 1, d / 2), (j, 1, d / 2)) / 2,
    ),
    "p pairs": (over(x[2 * j - 1] + x[2 * j], p), over(x[j], 2 * p)),
    "δ picks one summand": (over(sp.KroneckerDelta(a, j) * x[j]), x[a]),
    "δ inside a square": (
        over((x[j] + sp.KroneckerDelta(a, j)) ** 2),
        over(x[j] ** 2) + 2 * x[a] + 1,
    ),
}


@pytest.mark.parametrize("name", PROVED)
def test_what_is_equal_at_every_even_width_is_proved(name):
    left, right = PROVED[name]
    pairs = (a,) if a in sp.sympify(left).free_symbols else ()
    answer = prove_sums_equal(left, right, pairs)
    assert answer.status == "proved"
    assert "at any p" in answer.domain if name == "p pairs" else "at any even d" in answer.domain
    assert answer.steps


WRONG = {
    "n + m": (over(score(m, n)), over(closed((n + m) * theta[j]))),
    "m − n": (over(score(m, n)), over(closed((m - n) * theta[j]))),
    "the other sign of the sine": (
        over(score(m, n)),
        over(dot * sp.cos((n - m) * theta[j]) + cross * sp.sin((n - m) * theta[j])),
    ),
    "θ_(2j)": (over(score(m, n)), over(closed((n - m) * theta[2 * j]))),
    "θ_(2j−1), the same at d = 2": (over(score(m, n)), over(closed((n - m) * theta[2 * j - 1]))),
    "θ_1 for all, the same at d = 2": (over(score(m, n)), over(closed((n - m) * theta[1]))),
    "without the last pair": (over(score(m, n)), over(closed((n - m) * theta[j]), d / 2 - 1)),
    "without the cross product": (over(score(m, n)), over(dot * sp.cos((n - m) * theta[j]))),
    "one shifted": (over(score(m + s, n)), over(score(m, n))),
    "turned in opposite directions": (sp.Derivative(over(score(m + s, -n - s)), s), 0),
    "j for j − 1": (over(closed(t * schedule)), over(closed(t * b ** (-2 * j / d)))),
    "d/2 for d": (over(schedule), over(b ** (-4 * (j - 1) / d))),
    "the imaginary part for the real": (
        sp.re(over((q1 + sp.I * q2) * (k1 - sp.I * k2))),
        sp.im(over((q1 + sp.I * q2) * (k1 - sp.I * k2))),
    ),
    "a square of a sum": (over(x[j]) ** 2, over(x[j] ** 2)),
    "d for d/2": (over(1), d),
    "half of the entries": (over(x[j]), over(x[j], d)),
    "a telescope that ends too early": (over(x[j + 1] - x[j]), x[d / 2] - x[1]),
    "positive entries, negated": (
        over(sp.IndexedBase("y", positive=True)[j]),
        -over(sp.IndexedBase("y", positive=True)[j]),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_differs_is_refuted_at_the_smallest_width_and_the_numbers_show_it(name):
    left, right = WRONG[name]
    answer = prove_sums_equal(left, right)
    assert answer.status == "refuted"
    late = ("the same at d = 2", "d/2 for d", "a square of a sum")
    assert answer.values[d] == (4 if name.endswith(late) else 2)
    if "positive" in name:
        assert answer.values[sp.Symbol("y_1", positive=True)] > 0
    else:
        numbers = [rounded(sp.sympify(side), answer.values) for side in (left, right)]
        assert abs(numbers[0] - numbers[1]) > 1e-6
        assert numbers == [pytest.approx(complex(sp.sympify(shown)), abs=1e-9)
                           for shown in (answer.left, answer.right)]  # fmt: skip


def test_a_pair_whose_number_matters_is_named():
    answer = prove_sums_equal(theta[a], theta[1], pairs=(a,))
    assert answer.status == "refuted" and answer.values[a] == 2


def test_which_entry_is_meant_is_not_guessed():
    assert prove_sums_equal(q[a], q[a + 1]).status == "unknown"


def test_a_true_claim_that_no_method_reaches_is_neither_proved_nor_refuted():
    backwards = over(schedule.subs(j, d / 2 + 1 - j))
    assert sp.simplify((over(schedule) - backwards).subs(d, 6).doit()) == 0
    answer = prove_sums_equal(over(schedule), backwards)
    assert answer.status == "unknown"
    assert "under the sum to d/2" in answer.reason and "d = 6" in answer.reason


even_j = sp.Symbol("j", even=True, positive=True)
UNKNOWN = {
    "more than 2 sums": over(x[j]) * over(q[j]) * over(k[j]),
    "no linear combination of sums": 1 / over(x[j] ** 2),
    "which is no number": sp.Sum(x[j], (j, p, d / 2)),
    "depend on d, p": over(x[j]) + over(x[j], p),
    "depends on it": sp.Sum(x[i], (i, 1, j), (j, 1, d / 2)),
    "to d/4 is not whole": over(x[j], d / 4),
    "to oo is not whole and growing": over(x[j], sp.oo),
    "not declared real": over(sp.IndexedBase("z")[j]),
    "not by a real symbol": sp.Derivative(over(j * x[j], 2 * p), p),
    "an index depends on t": sp.Derivative(over(x[t]), t),
    "does not compare two pairs": over(sp.KroneckerDelta(j, 2) * x[j]),
    "more than 200 terms": over(x[j], 10**9 * d),
    "declare j integer and positive, and nothing more": sp.Sum((-1) ** even_j, (even_j, 1, d / 2)),
    "declare j integer and nonnegative": sp.Sum(sp.sign(j) * x[j], (j, 0, d / 2 - 1)),
    "w is not declared positive": over(x[j], sp.Symbol("w")),
    "to 5/2 is not whole": over(x[j], sp.Rational(5, 2)),
}  # fmt: skip


@pytest.mark.parametrize("reason", UNKNOWN)
def test_what_is_outside_says_why(reason):
    answer = prove_sums_equal(UNKNOWN[reason], t)
    assert answer.status == "unknown"
    assert reason in answer.reason


def test_where_both_sides_are_defined_is_said():
    answer = prove_sums_equal(over((x[j] ** 2 - 1) / (x[j] - 1)), over(x[j] + 1))
    assert answer.domain == "for all real x at which both are defined, at any even d"


def test_a_width_at_which_a_side_is_undefined_refutes_nothing():
    c = sp.Symbol("c", positive=True)
    scaled = (c ** (d / (d - 2)) * b) ** ((d - 2) / d)
    assert scaled.subs(d, 2) == 1  # where d − 2 is divided by
    assert prove_sums_equal(scaled, c * b ** ((d - 2) / d)).status != "refuted"
    wrong = prove_sums_equal(scaled, b ** ((d - 2) / d))
    assert wrong.status == "refuted" and wrong.values[d] == 4
    assert prove_sums_equal(over(x[j] ** (1 / (j - 1))), 1).status == "unknown"


def test_matrices_are_compared_entry_by_entry():
    row = [over(q1), over(q2)]
    assert prove_sums_equal(sp.Matrix([row]), [row]).status == "proved"
    assert prove_sums_equal([row], [[over(q1), over(k2)]]).status == "refuted"
    with pytest.raises(ValueError, match="the shapes differ"):
        prove_sums_equal(sp.Matrix([row]), over(q1))


def test_text_is_not_run():
    with pytest.raises(ValueError):
        prove_sums_equal("x", over(q1))


#: Combinations that are zero at every even d, and terms that spoil them.
ZEROS = (
    over(x[j], d) - over(x[2 * j - 1] + x[2 * j]),
    over(x[2 * j - 1]) - from_zero(x[2 * z + 1], d / 2 - 1),
    over(x[j]) - over(x[j], d / 2 - 1) - x[d / 2],
    over(x[j + 1] - x[j]) - x[d / 2 + 1] + x[1],
    over(j) - d * (d + 2) / 8,
)
SPOILERS = (over(x[j]), over(x[2 * j]), x[d], x[d / 2] - x[1], d - 2, (d - 2) * (d - 4) * x[1])
factors = st.integers(-2, 2)


@given(st.tuples(*[factors] * 5), st.tuples(*[st.sampled_from([0, 0, 0, 1, -1])] * 6))
@settings(max_examples=30, deadline=None)
def test_no_answer_is_wrong(zeros, spoilers):
    left = sum((c * z for c, z in zip(zeros, ZEROS, strict=True)), sp.S.Zero)
    right = sum((c * z for c, z in zip(spoilers, SPOILERS, strict=True)), sp.S.Zero)
    gaps = [sp.expand((left - right).subs(d, width).doit()) for width in (2, 4, 6, 8, 10)]
    status = prove_sums_equal(left, right).status
    if all(gap == 0 for gap in gaps):
        assert status == "proved"
    else:
        assert status == "refuted"
