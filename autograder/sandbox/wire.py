"""Probes and answers as JSON and raw bytes.

A JSON number, string, boolean or null stands for itself, and ``[tag, part, …]`` for all the rest.
Nothing that arrives is looked up, evaluated or imported: each tag has its own checks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import NoneType
from typing import Any

import numpy as np

from autograder.answer import Failure, Trouble
from autograder.sandbox.vocabulary import (
    DTYPES,
    ITEMS,
    KEYS,
    MAX_ARRAY_BYTES,
    MAX_BUFFER_BYTES,
    MAX_BUFFERS,
    MAX_NODES,
    NOT_FINITE,
    RECORDS,
    SCALARS,
    SEQUENCES,
    STORED,
    WIDEST,
    Checks,
    ProtocolError,
    WireError,
)
from ropelib.symbolic import Tree

Json = None | bool | int | float | str | list

_JSON_TYPES = frozenset((NoneType, bool, int, float, str))
_SEQUENCE_TYPES, _RECORD_TYPES = frozenset(SEQUENCES.values()), frozenset(RECORDS.values())
_SCALAR_TAGS = {kind: tag for tag, (kind, _) in SCALARS.items()}
_TROUBLES = {trouble.value: trouble for trouble in Trouble}
#: By kind and width, whatever the byte order; ``dtype.name`` would take longer than all the rest.
_NAMES = {dtype.str[1:]: name for name, dtype in DTYPES.items()}
_SMALLEST_INT64, _LARGEST_INT64 = -(2**63), 2**63 - 1


def pack(value: Any) -> tuple[Json, list[bytes]]:
    """Write a value as JSON, and the numbers of its arrays as bytes.

    The exact type decides: an instance of a subclass is refused. Lone surrogates in text become
    question marks.

    Parameters
    ----------
    value : object
        None, a bool, int, float, complex, str; a list, tuple, set or dict of values; an array of
        numbers of any shape and byte order, or of objects that are values; ``np.int64``,
        ``np.float64``, ``np.bool_``; a `Tree`; a `Probe`, or an `Answer` and what it holds.
        Dict keys are str, int, float, bool or None; set items are these, complex numbers, and
        NumPy's scalars.

    Raises
    ------
    WireError
        For other types, and beyond the bounds of the vocabulary.
    """
    writer = _Writer()
    try:
        return writer.write(value, 0), writer.buffers
    except (RecursionError, MemoryError) as why:
        raise WireError("the value is too large, or nested too deeply") from why


def unpack(json: Json, buffers: Sequence[bytes | bytearray | memoryview]) -> Any:
    """Read what `pack` wrote; arrays are fresh, writable and of the machine's own byte order.

    A `Tree` is checked to be nested tuples of strings, no more: `from_tree` reads it.

    Raises
    ------
    ProtocolError
        For JSON and buffers, whatever they are, that do not stand for a value.
    """
    reader = _Reader(buffers)
    try:
        value = reader.read(json, 0)
    except (RecursionError, MemoryError) as why:
        raise ProtocolError("the value is too large, or nested too deeply") from why
    reader.demand(len(reader.claimed) == len(buffers), "there are bytes that no array claims")
    return value


class _Writer(Checks):
    error = WireError

    def __init__(self) -> None:
        super().__init__()
        self.buffers: list[bytes] = []
        self.bytes_left = MAX_BUFFER_BYTES

    def write(self, value: Any, depth: int) -> Json:
        self.count(depth)
        kind = type(value)
        if kind in _JSON_TYPES and (kind is not float or math.isfinite(value)):
            return self.scalar(value)
        if kind is Tree:
            return ["Tree", self.tree(value.node, tuple, list, depth + 1)]
        tag, parts = self.take_apart(value, kind)
        written: list[Json] = [tag]
        for part in parts:  # no comprehension: it would double the depth of the stack
            written.append(self.write(part, depth + 1))
        return written

    def take_apart(self, value: Any, kind: type) -> tuple[str, Sequence[Any]]:
        if kind is np.ndarray:
            return self.array(value)
        if kind is dict:
            self.keys(value, KEYS)
            return "dict", [part for item in value.items() for part in item]
        if kind is set:
            self.keys(value, ITEMS)
        if kind in _SEQUENCE_TYPES:
            return kind.__name__, list(value)
        if kind in _RECORD_TYPES:
            parts = [getattr(value, name) for name in kind.__match_args__]
            self.record(kind, parts)
            return kind.__name__, [parts[0].value, *parts[1:]] if kind is Failure else parts
        if kind in _SCALAR_TAGS:
            return _SCALAR_TAGS[kind], [value.item()]
        if kind is complex:
            return "complex", [value.real, value.imag]
        if kind is float:
            return "float", [repr(value)]
        raise WireError(f"a {kind.__module__}.{kind.__qualname__} cannot be sent")

    def array(self, value: np.ndarray) -> tuple[str, Sequence[Any]]:
        kind = value.dtype.kind
        if kind == "O":
            self.elements(value.shape, 1, MAX_NODES)
            return "objects", [value.ndim, *value.shape, *value.flat]
        name = _NAMES.get(value.dtype.str[1:]) or WIDEST.get(kind)
        if name is None:
            raise WireError(f"an array of {value.dtype} cannot be sent")
        stored = STORED[name]
        self.bytes_left -= stored.itemsize * self.elements(
            value.shape, stored.itemsize, MAX_ARRAY_BYTES
        )
        self.demand(self.bytes_left >= 0, "the arrays are too large together")
        self.demand(len(self.buffers) < MAX_BUFFERS, "there are too many arrays")
        if value.dtype != stored:
            with np.errstate(all="ignore"):
                value = value.astype(stored)
        self.buffers.append(value.tobytes())
        return "array", [name, len(self.buffers) - 1, *value.shape]


class _Reader(Checks):
    error = ProtocolError

    def __init__(self, buffers: Sequence[bytes | bytearray | memoryview]) -> None:
        super().__init__()
        self.buffers = buffers
        self.claimed: set[int] = set()

    def read(self, node: Any, depth: int) -> Any:
        self.count(depth)
        kind = type(node)
        if kind in _JSON_TYPES:
            return self.scalar(node)
        self.demand(kind is list and node and type(node[0]) is str, "a part of a value has no tag")
        if node[0] == "Tree":
            self.demand(len(node) == 2, "a Tree has one node")
            return Tree(self.tree(node[1], list, tuple, depth + 1))
        parts = []
        for part in node[1:]:
            parts.append(self.read(part, depth + 1))
        return self.put_together(node[0], parts)

    def put_together(self, tag: str, parts: list[Any]) -> Any:
        kinds = [type(part) for part in parts]
        if tag in SEQUENCES:
            if tag == "set":
                self.keys(parts, ITEMS)
            return SEQUENCES[tag](parts)
        if tag == "dict":
            self.demand(len(parts) % 2 == 0, "a dict has a key without a value")
            self.keys(parts[::2], KEYS)
            return dict(zip(parts[::2], parts[1::2], strict=True))
        if tag in RECORDS:
            if tag == "Failure" and kinds[:1] == [str]:
                parts[0] = _TROUBLES.get(parts[0])
            self.record(RECORDS[tag], parts)
            return RECORDS[tag](*parts)
        if tag in SCALARS:
            scalar, kind = SCALARS[tag]
            self.demand(kinds == [kind], f"a {tag} holds one {kind.__name__}")
            fits = kind is not int or _SMALLEST_INT64 <= parts[0] <= _LARGEST_INT64
            self.demand(fits, "an integer does not fit into 64 bits")
            return scalar(parts[0])
        if tag == "complex":
            self.demand(kinds == [float, float], "a complex number has two floats")
            return complex(*parts)
        if tag == "float":
            self.demand(kinds == [str] and parts[0] in NOT_FINITE, "a float has an unknown name")
            return float(parts[0])  # fresh: two NaNs may be two keys
        self.demand(tag in ("array", "objects"), f"the tag {tag[:40]!r} is unknown")
        return self.array(parts) if tag == "array" else self.objects(parts)

    def array(self, parts: list[Any]) -> np.ndarray:
        name, index, shape = parts[:1], parts[1:2], parts[2:]
        known = index and type(name[0]) is str and name[0] in DTYPES
        self.demand(known, "an array is not of a type that may be sent")
        self.demand(type(index[0]) is int, "an array does not name its bytes by number")
        free = 0 <= index[0] < len(self.buffers) and index[0] not in self.claimed
        self.demand(free, "an array claims bytes that are not there, or not its own")
        self.claimed.add(index[0])
        stored, buffer = STORED[name[0]], self.buffers[index[0]]
        elements = self.elements(shape, stored.itemsize, MAX_ARRAY_BYTES)
        fits = elements * stored.itemsize == len(buffer)
        self.demand(fits, "the shape of an array does not fit its bytes")
        return np.ndarray(shape, stored, buffer).astype(DTYPES[name[0]])

    def objects(self, parts: list[Any]) -> np.ndarray:
        dimensions = parts[0] if parts and type(parts[0]) is int else -1
        self.demand(0 <= dimensions < len(parts), "an array of objects has no shape")
        shape, items = parts[1 : dimensions + 1], parts[dimensions + 1 :]
        fits = self.elements(shape, 1, MAX_NODES) == len(items)
        self.demand(fits, "the shape of an array does not fit its objects")
        return np.fromiter(items, dtype=object, count=len(items)).reshape(shape)
