import math
import subprocess
import sys

import numpy as np
import pytest
import sympy as sp
from hypothesis import given

from autograder.answer import Answer, Blank, Failure, Opaque, Program, Trouble
from autograder.probe import Probe
from autograder.sandbox.wire import WireError, pack, unpack
from ropelib.symbolic import Tree, from_tree, to_tree

from .values import deep_tree, large, nested, object_array, same, there_and_back, values


@given(values)
def test_every_value_comes_back_as_it_went(value):
    assert same(there_and_back(value), value)


def test_the_comparison_of_these_tests_tells_values_apart():
    apart = [0.0, -0.0, 0, False, math.nan, None, "0", np.int64(0), np.float64(0), np.array(0)]
    apart += [[0], (0,), {0}, {0: 0}, {0.0: 0}, np.zeros(1), np.zeros(1, dtype=object), 0j, -0j]
    apart += [np.zeros(1, "f4"), np.zeros((1, 1)), Blank(), Program(), Program((0.0,))]
    for i, one in enumerate(apart):
        for j, other in enumerate(apart):
            assert same(one, other) == (i == j), (one, other)


@pytest.mark.parametrize("key", [1, 1.0, True, "1", None, -0.0, math.inf, large, -large])
def test_keys_keep_their_types(key):
    assert same(there_and_back({key: "a"}), {key: "a"})
    assert same(there_and_back({key}), {key})


def test_a_dict_may_have_two_nans():
    assert len(there_and_back({float("nan"): 1, float("nan"): 2})) == 2


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\ud83d\ude00", "\0", "\u2028", "😀"])
def test_text_comes_back_so_that_it_can_be_stored(text):
    for back in (there_and_back(text), there_and_back(Tree(("Symbol", text))).node[1]):
        back.encode("utf-8")
        assert back == text.encode("utf-8", "replace").decode("utf-8")
    assert unpack(text, []) == there_and_back(text)


@pytest.mark.parametrize("code", [">f8", "<f8", ">i2", "<u4", ">c8", ">f2"])
def test_arrays_of_any_byte_order_come_back_native(code):
    array = np.arange(6).reshape(2, 3).astype(code)
    back = there_and_back(array)
    assert back.dtype.isnative and back.dtype == array.dtype.newbyteorder("=")
    assert back.tolist() == array.tolist()


@pytest.mark.parametrize(
    "array",
    [
        np.arange(24.0).reshape(4, 6)[::2, ::-3],
        np.arange(6).reshape(2, 3).T,
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.broadcast_to(np.float32(2), (3, 2)),
        np.array([2, 0], dtype=np.uint8).view(bool),
    ],
)
def test_arrays_of_any_layout_come_back_whole_fresh_and_writable(array):
    back = there_and_back(array)
    assert back.dtype == array.dtype and back.tolist() == array.tolist()
    assert back.flags.c_contiguous and back.flags.writeable
    assert not np.shares_memory(back, array)
    # A true byte is 1, whatever it was.
    assert back.dtype != bool or back.view(np.uint8).max() <= 1


@pytest.mark.parametrize(("wide", "usual"), [("longdouble", "f8"), ("clongdouble", "c16")])
def test_wider_floats_become_usual_ones(wide, usual):
    back = there_and_back(np.array([1.5, np.inf], dtype=wide))
    assert back.dtype == usual and back.tolist() == [1.5, np.inf]


def test_deep_and_broad_trees_come_back():
    for tree in (deep_tree(200), Tree(("Add", *[("Symbol", "x", "real")] * 19_999))):
        entries = object_array([tree])
        assert same(there_and_back(Probe("f", (entries,))), Probe("f", (entries,)))


def test_a_tree_is_read_as_the_expression_that_was_written():
    x = sp.Symbol("x", real=True)
    expression = sp.cos(x) ** 2 + sp.Rational(1, 3)
    assert from_tree(there_and_back(to_tree(expression))) == expression


class Text(str):
    pass


class Whole(int):
    pass


class Matrix(np.ndarray):
    pass


class Pair(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


class Twice(dict):
    pass


class Proof(Answer):
    pass


endless: list = []
endless.append(endless)


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (Text("a"), "Text"),
        (Whole(1), "Whole"),
        (np.zeros(2).view(Matrix), "Matrix"),
        (Twice(), "Twice"),
        (Proof(), "Proof"),
        (Trouble.RAISED, "Trouble"),
        (np.float32(1), "float32"),
        (np.zeros(1, dtype="M8[s]"), "datetime64"),
        (np.zeros(1, dtype=[("a", "f8")]), "'a'"),
        (np.array(["a"]), "<U1"),
        (object(), "object"),
        (sp.pi, "Pi"),
        (np.array([sp.pi], dtype=object), "Pi"),
        ([{"a": {Text("a")}}], "a set"),
        ({(1, 2): 3}, "a key"),
        ({(1, 2)}, "a set"),
        (10**400, "digits"),
        (-(10**400), "digits"),
        (nested(251), "deep"),
        (endless, "deep"),
        (deep_tree(260), "deep"),
        ([None] * 200_000, "too many"),
        (set(range(10_001)), "too many"),
        (Tree(("Symbol", Text("x"))), "expression"),
        (Tree(("Add", 1)), "expression"),
        (Tree(()), "expression"),
        (Tree(["pi"]), "expression"),
        (Tree(Pair("cos", ("pi",))), "expression"),
        (np.broadcast_to(0.0, (10**6, 10**6)), "too large"),
        (np.empty((0, 10**9)), "too large"),
        (np.empty((0, 10**5, 10**5)), "too large"),
        ([np.broadcast_to(np.int8(0), (70 * 2**20,))] * 2, "too large together"),
        ([np.zeros(1)] * 4097, "too many arrays"),
        (np.zeros((1,) * 33), "dimensions"),
        (Answer(printed=3), "Answer"),
        (Answer(mutated=[1]), "Answer"),
        (Answer(mutated=(True,)), "Answer"),
        (Answer(failure="oh"), "Answer"),
        (Failure("raised", "why"), "Failure"),
        (Program(("1",)), "Program"),
        (Opaque(Text("a")), "Opaque"),
        (Probe("f", [1]), "Probe"),
        (Probe(Text("f")), "Probe"),
    ],
    ids=lambda value: value if type(value) is str else "",
)
def test_what_is_not_of_the_vocabulary_is_refused_by_name(value, named):
    with pytest.raises(WireError, match=named):
        pack(value)


def test_as_much_as_may_be_sent_comes_back():
    for value in (nested(250), [None] * 199_999, {str(i): i for i in range(20_000)}):
        assert same(there_and_back(value), value)


def test_the_modules_bring_no_judge_with_them():
    program = "import autograder.sandbox.frames, sys; print(*sys.modules)"
    names = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    allowed = {"answer", "probe", "sandbox", "sandbox.frames", "sandbox.vocabulary", "sandbox.wire"}
    ours = {name.partition(".")[2] for name in names if name.startswith("autograder.")}
    assert ours == allowed
