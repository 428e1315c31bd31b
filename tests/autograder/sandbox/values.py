"""Values of the protocol's vocabulary, when two of them are the same, and frames of bytes."""

import json
import math
import struct
import time

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.answer import Answer, Blank, Failure, Opaque, Program, Trouble
from autograder.probe import Probe
from autograder.sandbox import vocabulary
from autograder.sandbox.wire import pack, unpack
from ropelib.symbolic import Tree


def same(one, other):
    """Whether two values are alike in type, sign of zero, order and NaN throughout."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray) and one.dtype == object:
        return one.shape == other.shape and all(map(same, one.flat, other.flat))
    if isinstance(one, np.ndarray):
        alike = one.dtype == other.dtype and one.shape == other.shape
        return alike and one.tobytes() == other.tobytes()
    if isinstance(one, float):
        both_nan = math.isnan(one) and math.isnan(other)
        return both_nan or struct.pack("d", one) == struct.pack("d", other)
    if isinstance(one, complex):
        return same(one.real, other.real) and same(one.imag, other.imag)
    if isinstance(one, dict):
        return same([*one.items()], [*other.items()])
    if isinstance(one, set):
        by_text = lambda item: (type(item).__name__, repr(item))  # noqa: E731
        return same(sorted(one, key=by_text), sorted(other, key=by_text))
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if type(one) in vocabulary.RECORDS.values():
        return same([*vars(one).items()], [*vars(other).items()])
    return one == other


def there_and_back(value):
    packed, buffers = pack(value)
    return unpack(json.loads(json.dumps(packed, allow_nan=False)), buffers)


large = 10**400 - 1
whole = st.integers() | st.integers(-large, large)
keys = st.none() | st.booleans() | whole | st.floats() | st.text(max_size=5)
np_scalars = (
    st.integers(-(2**63), 2**63 - 1).map(np.int64)
    | st.floats().map(np.float64)
    | st.booleans().map(np.bool_)
)
trees = st.recursive(
    st.tuples(st.text(max_size=4), st.text(max_size=4)),
    lambda inner: st.tuples(st.sampled_from(["Add", "cos", "é"]), inner, inner),
    max_leaves=10,
).map(Tree)
arrays = hnp.arrays(
    st.sampled_from(list(vocabulary.DTYPES)),
    hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)
failures = st.builds(Failure, st.sampled_from(list(Trouble)), st.text(), st.text())
scalars = keys | st.complex_numbers() | np_scalars | trees | arrays


def object_array(items):
    array = np.empty(len(items), dtype=object)
    for index, item in enumerate(items):
        array[index] = item
    return array.reshape(2, -1) if len(items) % 2 == 0 else array


def containers(inner):
    several = st.lists(inner, max_size=4)
    texts = st.text(max_size=5)
    return (
        several
        | several.map(tuple)
        | several.map(object_array)
        | st.sets(keys | st.complex_numbers() | np_scalars, max_size=4)
        | st.dictionaries(keys, inner, max_size=4)
        | st.builds(Probe, texts, st.none() | several.map(tuple))
        | st.builds(Answer, inner, st.none() | failures, texts, st.tuples(st.integers(0, 9)))
        | st.just(Blank())
        | st.builds(Program, st.lists(st.floats() | st.integers(), max_size=3).map(tuple))
        | st.builds(Opaque, texts)
    )


values = st.recursive(scalars, containers, max_leaves=12)


def deep_tree(levels):
    node = ("Symbol", "x")
    for _ in range(levels - 1):
        node = ("cos", node)
    return Tree(node)


def nested(levels):
    value = []
    for _ in range(levels):
        value = [value]
    return value


def frame(header, body=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack(">I", len(text)) + text + body


def soon(seconds=0.2):
    return time.monotonic() + seconds
