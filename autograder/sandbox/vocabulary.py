"""What may cross the trust line: kinds and sizes, checked alike on both sides.

`wire` writes and reads values in these terms.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from types import NoneType
from typing import Any

import numpy as np

from autograder.answer import Answer, Blank, Failure, Opaque, Program, Trouble
from autograder.probe import Probe

#: Bounds of one value. Numbers that are keys have their own: crafted ones collide in their hashes,
#: and then take quadratic time. (Text does not: Python salts its hashes.)
MAX_NODES, MAX_DEPTH, MAX_NUMBER_KEYS, MAX_DIGITS, MAX_DIMENSIONS = 200_000, 250, 10_000, 400, 32
MAX_ARRAY_BYTES, MAX_BUFFER_BYTES, MAX_BUFFERS = 100 * 2**20, 128 * 2**20, 4096

DTYPES = {
    name: np.dtype(name)
    for name in (
        *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    )
}
#: As bytes: little-endian on every machine; booleans as numbers, for a byte may hold a 2.
STORED = {name: dtype.newbyteorder("<") for name, dtype in DTYPES.items()}
STORED["bool"] = np.dtype(np.uint8)
#: What becomes of floats and complex numbers of other widths.
WIDEST = {"f": "float64", "c": "complex128"}

KEYS = (str, int, float, bool, NoneType)
ITEMS = (*KEYS, complex, np.int64, np.float64, np.bool_)
SEQUENCES = {"list": list, "tuple": tuple, "set": set}
#: NumPy's scalars, and what holds their value in JSON.
SCALARS = {
    "np.int64": (np.int64, int),
    "np.float64": (np.float64, float),
    "np.bool": (np.bool_, bool),
}
NOT_FINITE = ("nan", "inf", "-inf")
_LARGEST_INT = 10**MAX_DIGITS


def _is(*kinds: type) -> Callable[[Any], bool]:
    return lambda value: type(value) in kinds


def _holds_only(*kinds: type) -> Callable[[Any], bool]:
    return lambda value: type(value) is tuple and all(type(item) in kinds for item in value)


#: What the fields of each record must be, in their order.
_FIELDS: dict[type, tuple[Callable[[Any], bool], ...]] = {
    Probe: (_is(str), _is(tuple, NoneType)),
    Answer: (lambda _: True, _is(Failure, NoneType), _is(str), _holds_only(int)),
    Failure: (_is(Trouble), _is(str), _is(str)),
    Blank: (),
    Program: (_holds_only(int, float),),
    Opaque: (_is(str),),
}
RECORDS = {kind.__name__: kind for kind in _FIELDS}


class WireError(ValueError):
    """A value is not of the kinds or sizes that can be sent; says what it is."""


class ProtocolError(ValueError):
    """What the other side sent is not what this protocol allows."""


class Checks:
    """What is counted and checked while one value is written or read."""

    #: Raised where something does not fit.
    error: type[ValueError] = ProtocolError

    def __init__(self) -> None:
        self._nodes_left, self._number_keys_left = MAX_NODES, MAX_NUMBER_KEYS

    def demand(self, condition: Any, otherwise: str) -> None:
        """Raise this side's error unless the condition holds."""
        if not condition:
            raise self.error(otherwise)

    def count(self, depth: int) -> None:
        """Count one more part of the value."""
        self._nodes_left -= 1
        if self._nodes_left < 0 or depth > MAX_DEPTH:
            raise self.error("the value has too many parts, or is nested too deeply")

    def scalar(self, value: Any) -> Any:
        """Check a plain scalar; lone surrogates, which can be neither shown nor stored, go."""
        if type(value) is int:
            self.demand(-_LARGEST_INT < value < _LARGEST_INT, "a whole number has too many digits")
        elif type(value) is str and not value.isascii():
            return value.encode("utf-8", "replace").decode("utf-8")
        return value

    def keys(self, keys: Collection[Any], allowed: tuple[type, ...]) -> None:
        """Check the keys of a dict, or the items of a set."""
        self._number_keys_left -= sum(type(key) is not str for key in keys)
        self.demand(self._number_keys_left >= 0, "sets and dicts hold too many numbers")
        plain = all(type(key) in allowed for key in keys)
        self.demand(plain, "a key of a dict or an item of a set is not a plain number or text")

    def elements(self, shape: Sequence[Any], element_bytes: int, most: int) -> int:
        """Give how many elements a shape has; a length of 0 does not excuse the other lengths."""
        self.demand(len(shape) <= MAX_DIMENSIONS, "an array has too many dimensions")
        lengths = all(type(length) is int and 0 <= length <= most for length in shape)
        self.demand(lengths, "an array is too large, or its shape is no shape")
        extent = math.prod(max(length, 1) for length in shape)
        self.demand(extent * element_bytes <= most, "an array is too large")
        return math.prod(shape)

    def record(self, kind: type, parts: Sequence[Any]) -> None:
        """Check the fields of a probe, an answer, or what an answer holds."""
        checks = _FIELDS[kind]
        fit = len(parts) == len(checks) and all(map(lambda check, one: check(one), checks, parts))
        self.demand(fit, f"a field of {kind.__name__} is missing or of a wrong type")

    def tree(self, node: Any, before: type, after: type, depth: int) -> Any:
        """Turn an expression's nested tuples of strings into nested lists, or back."""
        self.count(depth)
        headed = type(node) is before and node and type(node[0]) is str
        self.demand(headed, "an expression is not made of heads and their arguments")
        parts = []
        for part in node:
            if type(part) is str:
                parts.append(self.scalar(part))
            else:
                parts.append(self.tree(part, before, after, depth + 1))
        return after(parts)
