import tracemalloc

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.sandbox import vocabulary
from autograder.sandbox.wire import ProtocolError, unpack

from .values import nested, same, there_and_back


@pytest.mark.parametrize(
    "hostile",
    [
        {},
        {"a": 1},
        [],
        [1],
        [None],
        [["list"]],
        ["?"],
        ["__import__", "os"],
        ["list", {}],
        ["list", ["pickle", "abc"]],
        ["dict", "a"],
        ["dict", ["list"], 1],
        ["dict", ["complex", 1.0, 2.0], 1],
        ["set", ["list"]],
        ["set", ["Blank"]],
        ["set", ["tuple", ["list"]]],
        ["float", "1e5"],
        ["float", 1.0],
        ["float", ["list"]],
        ["float"],
        ["complex", 1, 2],
        ["complex", 1.0],
        ["np.int64", 2**63],
        ["np.int64", True],
        ["np.int64", 1.0],
        ["np.float64", 1],
        ["np.float64", "nan"],
        ["np.bool", 1],
        ["np.bool"],
        ["np.int64", 1, 2],
        10**400,
        ["list", -(10**5000)],
        ["Tree"],
        ["Tree", "x"],
        ["Tree", []],
        ["Tree", [1]],
        ["Tree", [["Add"]]],
        ["Tree", ["Add", 1]],
        ["Tree", ["Add", None]],
        ["Tree", ["pi"], ["pi"]],
        ["Tree", {"Add": 1}],
        ["Answer"],
        ["Answer", 1, None, "", ["list"]],
        ["Answer", 1, None, 5, ["tuple"]],
        ["Answer", 1, "raised", "", ["tuple"]],
        ["Answer", 1, ["Blank"], "", ["tuple"]],
        ["Answer", 1, None, "", ["tuple", "0"]],
        ["Answer", 1, None, "", ["tuple", True]],
        ["Answer", 1, None, "", ["tuple"], 1],
        ["Failure", "bored", "", ""],
        ["Failure", "raised", 1, ""],
        ["Failure", ["list"], "", ""],
        ["Failure", "raised", ""],
        ["Failure"],
        ["Blank", 1],
        ["Program", 1],
        ["Program", ["tuple", "1"]],
        ["Opaque", 1],
        ["Probe", "f", ["list"]],
        ["Probe", 1, None],
        ["objects"],
        ["objects", 1],
        ["objects", -1],
        ["objects", 10**300, 1],
        ["objects", True, 1, 1],
        ["objects", "1", 1, 1],
        ["objects", 1, 2, "a"],
        ["objects", 1, -1, "a"],
        ["objects", 2, 0, 10**9],
        ["objects", 2, -1, -1, "a"],
        ["objects", 1, 1.0, "a"],
        ["objects", 0],
        ["objects", 0, 1, 2],
        nested(3),
        ["list"] * 200_001,
        ("list",),
    ],
)
def test_malformed_json_is_refused(hostile):
    with pytest.raises(ProtocolError):
        unpack(hostile, [])


def test_deep_json_is_refused_even_beyond_pythons_own_limit():
    for levels in (251, 100_000):
        value = ["list"]
        for _ in range(levels):
            value = ["list", value]
        with pytest.raises(ProtocolError, match="deep"):
            unpack(value, [])
        node = ["pi"]
        for _ in range(levels):
            node = ["cos", node]
        with pytest.raises(ProtocolError, match="deep"):
            unpack(["Tree", node], [])


@pytest.mark.parametrize(
    "hostile",
    [
        ["array"],
        ["array", "float64"],
        ["array", "float64", 0, 2],
        ["array", "float64", 0, -1],
        ["array", "float64", 0, -1, -1],
        ["array", "float64", 0, True],
        ["array", "float64", 0, 1.0],
        ["array", "float64", 0, "1"],
        ["array", "float64", 0, 2**63],
        ["array", "float64", 0, 2**63, 2**63, 2**63],
        ["array", "float64", 0, 10**399],
        ["array", "float64", 0, 0, 2**62],
        ["array", "float64", 0, *[1] * 33],
        ["array", "float64", 0, ["list"]],
        ["array", "float64", 0, 1, 1, 0],
        ["array", "float32", 0, 1],
        ["array", "float64", 1, 1],
        ["array", "float64", -1, 1],
        ["array", "float64", 10**300, 1],
        ["array", "float64", False, 1],
        ["array", "float64", "0", 1],
        ["array", "float64", None, 1],
        ["array", "object", 0, 1],
        ["array", "O", 0, 1],
        ["array", "float128", 0, 1],
        ["array", "<f8", 0, 1],
        ["array", "M8[s]", 0, 1],
        ["array", "V8", 0, 1],
        ["array", ["list"], 0, 1],
        ["array", None, 0, 1],
        ["list", ["array", "float64", 0, 1], ["array", "float64", 0, 1]],
        None,
        ["list"],
    ],
)
def test_an_array_that_does_not_fit_its_bytes_is_refused(hostile):
    assert unpack(["array", "float64", 0, 1], [bytes(8)]).tolist() == [0.0]
    with pytest.raises(ProtocolError):
        unpack(hostile, [bytes(8)])


@pytest.mark.parametrize("lengths", [(2**26,) * 4, (10**5,) * 2, (2**70,)])
def test_a_length_of_zero_does_not_excuse_the_others(lengths):
    assert unpack(["array", "uint8", 0, 0, 3], [b""]).shape == (0, 3)
    with pytest.raises(ProtocolError, match="too large"):
        unpack(["array", "uint8", 0, 0, *lengths], [b""])
    with pytest.raises(ProtocolError, match="too large"):
        unpack(["objects", 1 + len(lengths), 0, *lengths], [])


def test_a_claimed_shape_is_checked_before_there_is_an_array():
    tracemalloc.start()
    with pytest.raises(ProtocolError, match="does not fit"):
        unpack(["array", "uint8", 0, 90 * 2**20], [bytes(8)])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2**20


def test_bytes_that_stand_for_no_boolean_become_one():
    back = unpack(["array", "bool", 0, 3], [b"\0\x01\xff"])
    assert back.view(np.uint8).tolist() == [0, 1, 1]


def test_colliding_keys_are_bounded():
    collide = [(2**61 - 1) * k for k in range(1, 10_002)]
    with pytest.raises(ProtocolError, match="too many numbers"):
        unpack(["set", *collide], [])
    with pytest.raises(ProtocolError, match="too many numbers"):
        unpack(["list", ["set", *collide[:9_000]], ["set", *collide[:9_000]]], [])


tags = st.sampled_from(
    [*vocabulary.RECORDS, *vocabulary.SEQUENCES, *vocabulary.SCALARS]
    + ["dict", "float", "complex", "Tree", "array", "objects", "nan", "raised", "pi", "float64"]
)
small = st.integers(-1, 4)
leaves = st.none() | st.booleans() | small | st.integers() | st.floats() | tags | st.text()
anything = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda tag, rest: [tag, *rest], tags, st.lists(inner, max_size=5))
        | st.lists(inner, max_size=5)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        | st.builds(lambda shape: ["array", "uint8", 0, *shape], st.lists(inner, max_size=3))
    ),
    max_leaves=20,
)


@given(anything, st.lists(st.binary(max_size=20), max_size=3))
@example(["array", "uint8", 0, 0, 3], [b""])
@example(["objects", 2, 0, 3], [])
def test_whatever_arrives_is_a_value_or_a_protocol_error(hostile, buffers):
    try:
        value = unpack(hostile, buffers)
    except ProtocolError as why:
        assert 0 < len(str(why)) < 200
    else:
        assert same(there_and_back(value), value)
