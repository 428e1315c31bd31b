"""Which encodings are relative; the numbers of a refutation are computed again in floats."""

import itertools
import math

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import prove_relative, prove_relative_score

from .. import encoders
from ..expressions import same

m, n = sp.symbols("m n", real=True)
mi, ni = sp.symbols("m n", integer=True)
q1, k1, s, theta = sp.symbols("q1 k1 s theta", real=True)
b, c = sp.symbols("b c", positive=True)


def score(encode, encode_k, values, shift=0):
    """The attention score of a program in floats, at the numbers of a refutation."""
    number = {str(symbol): float(value) for symbol, value in values.items()}
    dim = sum(name.startswith("q") for name in number)
    q, k = (np.array([number[f"{v}{i}"] for i in range(1, dim + 1)]) for v in "qk")
    one, two = number["m"] + shift, number["n"] + shift
    return float(np.real(encode(q, one) @ encode_k(k, two)))


@pytest.mark.parametrize("dim", [2, 4, 8])
@pytest.mark.parametrize("encode", encoders.RELATIVE, ids=lambda encode: encode.__name__)
def test_right_encodings_are_proved(encode, dim):
    answer = prove_relative(encode, dim=dim)
    assert answer.status == "proved"
    domain, *condition = answer.domain.split(", where ")
    assert domain == f"for all real q, k, m and n, at d = {dim}"
    assert bool(condition) is (encode is encoders.divided)


@pytest.mark.parametrize("dim", [2, 4, 8])
@pytest.mark.parametrize("encode", encoders.NOT_RELATIVE, ids=lambda encode: encode.__name__)
def test_wrong_ones_are_refuted_with_numbers_that_show_it(encode, dim):
    answer = prove_relative(encode, dim=dim)
    assert answer.status == "refuted"
    shift = float(answer.values[s])
    assert shift != 0 and len(answer.values) == 2 * dim + 3
    for shown, moved in ((answer.left, 0), (answer.right, shift)):
        found = score(encode, encode, answer.values, moved)
        assert math.isclose(float(shown.replace("−", "-")), found, rel_tol=1e-9, abs_tol=1e-9)
    assert answer.left != answer.right


@pytest.mark.parametrize(
    ("encode_q", "encode_k", "status"),
    [
        (encoders.rope, encoders.backwards, "refuted"),
        (encoders.rope, encoders.off_by_one, "proved"),
        (encoders.rope, encoders.halves, "refuted"),
        (encoders.growing, encoders.shrinking, "proved"),
        (encoders.growing, encoders.growing, "refuted"),
        (encoders.rope, encoders.unturned, "refuted"),
        (encoders.as_complex, encoders.rope, "proved"),
    ],
)
def test_queries_and_keys_may_be_encoded_differently(encode_q, encode_k, status):
    answer = prove_relative(encode_q, encode_k, dim=4)
    assert answer.status == status
    if status == "refuted":
        before = score(encode_q, encode_k, answer.values)
        after = score(encode_q, encode_k, answer.values, float(answer.values[s]))
        assert abs(before - after) > 1e-6


@pytest.mark.parametrize("encode", encoders.NOT_RELATIVE, ids=lambda encode: encode.__name__)
def test_no_smaller_whole_numbers_show_it(encode):
    answer = prove_relative(encode, dim=2)
    order = list(answer.values)
    found = [int(answer.values[symbol]) for symbol in order]

    def size(point):
        return max(map(abs, point)), sum(map(abs, point)), sum(v < 0 for v in point)

    for point in itertools.product((-1, 0, 1), repeat=len(order)):
        if point and size(point) < size(found):
            values = dict(zip(order, point, strict=True))
            before, after = (score(encode, encode, values, shift) for shift in (0, values[s]))
            assert math.isclose(before, after, abs_tol=1e-12)


def test_whole_turns_are_relative_at_whole_positions_only():
    for encode in (encoders.whole_turns, lambda x, p: x * np.cos(2 * np.pi * p)):
        answer = prove_relative(encode, dim=2)
        if encode is encoders.whole_turns:
            assert answer.status == "proved"
            continue
        assert answer.status == "refuted"
        assert "at all whole positions it holds" in answer.domain
        assert any(not answer.values[p].is_Integer for p in (m, n, s))


@pytest.mark.parametrize(
    "encode",
    [
        lambda x, p: x if p > 3 else -x,
        lambda x, p: x[: int(p)],
        lambda x, p: x / np.linalg.norm(x),
        lambda x, p: np.round(x),
        lambda x, p: x + 1j,
        lambda x, p: x[:-1],
        lambda x, p: float(x[0]),
        lambda x, p: np.floor(p) * x,
        lambda x, p: None,
        lambda x, p: "text",
        lambda x, p: x / (p - p),
    ],
)
def test_what_cannot_run_on_symbols_is_unknown_with_a_reason(encode):
    answer = prove_relative(encode, dim=2)
    assert answer.status == "unknown"
    assert answer.reason


@pytest.mark.parametrize("dim", [0, -2, 3])
def test_only_positive_even_widths(dim):
    with pytest.raises(ValueError, match="even"):
        prove_relative(encoders.rope, dim=dim)


@pytest.mark.parametrize(
    ("expr", "positions", "status"),
    [
        (sp.cos((m - n) * theta) * q1 * k1, (m, n), "proved"),
        (sp.cos((m + n) * theta), (m, n), "refuted"),
        (q1 * k1 - b * (m - n) ** 2, (m, n), "proved"),
        (b ** (m - n) * c, (m, n), "proved"),
        (b**m * c, (m, n), "refuted"),
        ((m - n) / (1 + (m - n) ** 2), (m, n), "proved"),
        ((m - n) / (1 + m**2 + n**2), (m, n), "refuted"),
        (sp.exp(-sp.pi * (m - n)) * sp.E, (m, n), "proved"),
        (sp.sqrt(2) * sp.cos(sp.pi * (m - n) / 7) - sp.cos(sp.pi / 7), (m, n), "proved"),
        (sp.Abs(q1) * m, (m, n), "refuted"),
        (sp.Abs(m - n), (m, n), "proved"),
        (sp.sqrt(1 + (m - n) ** 2), (m, n), "proved"),
        (sp.Abs(m + n), (m, n), "unknown"),
        (sp.sin(2 * sp.pi * m), (m, n), "refuted"),
        (sp.sin(2 * sp.pi * m), (mi, ni), "proved"),
        ((-1) ** (mi + ni) * (mi - ni), (mi, ni), "proved"),
        ((-1) ** (mi * ni), (mi, ni), "refuted"),
        ((-1) ** (mi**2 + ni), (mi, ni), "proved"),
        (sp.cos(sp.pi * (mi + ni) / 3), (mi, ni), "refuted"),
        (sp.cos(sp.pi * (mi + n)), (mi, n), "proved"),
        (mi * sp.sin(2 * sp.pi * n), (mi, n), "refuted"),
        (0.1 * m - n / 10, (m, n), "unknown"),
    ],
)
def test_scores_that_are_given_as_expressions(expr, positions, status):
    answer = prove_relative_score(expr, *positions)
    assert answer.status == status
    if status == "refuted":
        _check_score(expr, positions, answer)


def _check_score(expr, positions, answer):
    shift = next(value for symbol, value in answer.values.items() if symbol.name == "s")
    here = {symbol: value for symbol, value in answer.values.items() if symbol.name != "s"}
    there = here | {p: here[p] + shift for p in positions}
    for position in positions:
        assert not position.is_integer or (here[position].is_integer and shift.is_integer)
    before, after = (expr.subs(values) for values in (here, there))
    assert not same(before, after, {}, digits=12)


def test_positions_keep_what_they_were_declared():
    first, second = sp.symbols("m n", positive=True)
    answer = prove_relative_score(first * second, first, second)
    assert answer.status == "refuted"
    assert all(answer.values[p] > 0 for p in (first, second))
    even = sp.symbols("m n", even=True)
    answer = prove_relative_score(sp.exp(sp.I * sp.pi * sum(even) / 4), *even)
    assert answer.status == "refuted" and not any(v % 2 for v in answer.values.values())


def test_a_score_that_has_an_s_of_its_own():
    assert prove_relative_score(s * (m - n), m, n).status == "proved"
    answer = prove_relative_score(s * m, m, n)
    assert answer.status == "refuted"
    assert {str(symbol): value for symbol, value in answer.values.items()} == {
        "s": 1,
        "m": 0,
        "n": 0,
        "shift": 1,
    }


@pytest.mark.parametrize("factor", ["1/q8", "b**m", "exp(q1)", "Abs(q2)", "log(b)"])
def test_what_cannot_be_zero_is_not_set_to_it(factor):
    entries = sp.symbols("q1:9", real=True)
    names = {str(symbol): symbol for symbol in (*entries, b, m)}
    expr = sum(entries) * m * sp.sympify(factor, locals=names) + sum(entries)
    answer = prove_relative_score(expr, m, n)
    assert answer.status == "refuted"
    assert set(expr.free_symbols) <= set(answer.values)
    _check_score(expr, (m, n), answer)
    shift = answer.values[s]
    before = expr.subs(answer.values)
    after = expr.subs(answer.values | {m: answer.values[m] + shift})
    assert abs(sp.N(before - sp.Float(answer.left, 30))) < 1e-9
    assert abs(sp.N(after - sp.Float(answer.right, 30))) < 1e-9
