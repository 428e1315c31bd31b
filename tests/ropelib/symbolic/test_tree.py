import json

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from ropelib.symbolic import Tree, TreeError, from_tree, to_tree

x, y = sp.symbols("x y", real=True)

leaves = st.one_of(
    st.integers(-50, 50).map(sp.Integer),
    st.fractions(max_denominator=50).map(lambda f: sp.Rational(f.numerator, f.denominator)),
    st.sampled_from([x, y, sp.Symbol("z"), sp.pi, sp.I, sp.E, sp.sqrt(2)]),
    st.floats(-100, 100).map(sp.Float),
)


def in_range(decimal):
    return decimal == 0 or 1e-300 < abs(decimal) < 1e300


expressions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda p, q: p + q, inner, inner),
        st.builds(lambda p, q: p * q, inner, inner),
        inner.map(sp.cos),
        inner.map(sp.sin),
        inner.map(lambda e: e**2),
        inner.map(sp.conjugate),
    ),
    max_leaves=8,
).filter(lambda e: not e.has(sp.nan, sp.zoo, sp.oo) and all(map(in_range, e.atoms(sp.Float))))


@given(expressions)
def test_there_and_back(expr):
    assert from_tree(to_tree(expr)) == expr


@given(expressions)
def test_a_tree_is_text_all_the_way_down(expr):
    node = to_tree(expr).node
    assert json.loads(json.dumps(node)) == json.loads(json.dumps(list(node)))


@pytest.mark.parametrize("decimal", ["1e-400", "-1e-330", "1e400", "-1e309"])
def test_decimals_beyond_the_range_of_floats_are_refused_and_not_rounded_away(decimal):
    with pytest.raises(TreeError, match="beyond the range"):
        to_tree(sp.Float(decimal) * sp.Symbol("x"))


def test_matrices_keep_their_shape():
    matrix = sp.Matrix([[1, x, sp.pi], [0, y, 2]])
    assert from_tree(to_tree(matrix)) == matrix


def nested(levels):
    node = ("pi",)
    for _ in range(levels):
        node = ("cos", node)
    return node


HOSTILE = [
    (),
    "pi",
    ("__import__", "os"),
    ("Symbol",),
    ("Symbol", "x" * 1000),
    ("Symbol", 3),
    ("Symbol", "x", "commutative"),
    ("Rational", "1"),
    ("Rational", "1", "0"),
    ("Rational", "1e9", "1"),
    ("Rational", "9" * 1000, "1"),
    ("Rational", 1, 2),
    ("Rational", "٣", "1"),
    ("Float", "nan"),
    ("Float", "inf"),
    ("Float", "__import__('os')"),
    ("Float", 1.0),
    ("cos",),
    ("cos", "x"),
    ("cos", "pi"),
    ("cos", ("pi",), ("pi",)),
    ("cos", ("Eq", ("pi",), ("pi",))),
    ("Pow", ("Rational", "10", "1"), ("Rational", "1000000000", "1")),
    ("Pow", ("Rational", "9" * 300, "1"), ("Rational", "64", "1")),
    ("Add", ("pi",), 3),
    ("Add", ("pi",), None),
    ("Matrix", "2", "2", ("pi",)),
    ("Matrix", "-1", "-1", ("pi",)),
    ("Matrix",),
    ("Lambda", ("Symbol", "x"), ("Symbol", "x")),
    ("Function", "f"),
    nested(1000),
    ("Add", *[("pi",)] * 30_000),
]


@pytest.mark.parametrize("node", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_not_on_the_list_is_refused(node):
    with pytest.raises(TreeError):
        from_tree(Tree(node))


def test_powers_cannot_be_stacked_into_something_huge():
    node = ("Rational", "2", "1")
    for _ in range(6):
        node = ("Pow", node, ("Rational", "64", "1"))
    with pytest.raises(TreeError):
        from_tree(Tree(node))


@pytest.mark.parametrize(
    "expr",
    [
        sp.Function("f")(x),
        sp.Piecewise((x, x > 0), (0, True)),
        sp.oo,
        sp.nan,
        sp.Integer(10) ** 5000,
        sp.zeros(200, 200),
        sp.Integral(sp.exp(-(x**2)), x),
    ],
    ids=lambda expr: type(expr).__name__,
)
def test_what_cannot_be_read_back_is_not_written(expr):
    with pytest.raises(TreeError):
        to_tree(expr)


@given(
    st.recursive(
        st.one_of(st.text(max_size=8), st.integers(), st.none(), st.just(("pi",))),
        lambda inner: st.lists(inner, max_size=4).map(tuple),
        max_leaves=12,
    )
)
def test_any_data_is_read_or_refused(data):
    try:
        from_tree(Tree(data))
    except TreeError:
        pass


d = sp.Symbol("d", even=True, positive=True)
j, i = sp.symbols("j i", integer=True, positive=True)
q, theta = (sp.IndexedBase(name, real=True) for name in ("q", "theta"))


@pytest.mark.parametrize(
    "expr",
    [
        sp.Sum(q[2 * j - 1] * sp.cos(x * theta[j]), (j, 1, d / 2)),
        sp.Sum(sp.Sum(q[i] * q[j], (i, 1, d)), (j, 1, d)),
        sp.Sum(q[i] * q[j], (i, 1, d), (j, 1, d / 2)),
        2 * sp.Sum(q[j], (j, 1, d)) + sp.IndexedBase("r")[j, 1],
    ],
)
def test_sums_over_entries_go_there_and_back(expr):
    back = from_tree(to_tree(expr))
    assert back == expr
    assert [one.is_real for one in back.atoms(sp.Indexed)] == [
        one.is_real for one in expr.atoms(sp.Indexed)
    ]


def test_a_sum_between_numbers_is_carried_out_first():
    with pytest.raises(TreeError, match="carried out"):
        to_tree(sp.Sum(j, (j, 1, 10**9)))


@pytest.mark.parametrize(
    "node",
    [
        ("Indexed", ("Symbol", "q")),
        ("Indexed", ("Rational", "1", "1"), ("Symbol", "j")),
        ("Sum", ("Symbol", "x"), ("Symbol", "j"), ("Rational", "1", "1")),
        ("Sum", ("Symbol", "x"), *3 * (("Rational", "1", "1"),)),
        ("Sum",),
        ("Sum", "x", "j", "1", "d"),
    ],
)
def test_what_is_no_entry_or_sum_is_refused(node):
    with pytest.raises(TreeError):
        from_tree(Tree(node))
