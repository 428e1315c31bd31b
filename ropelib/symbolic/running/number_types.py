"""Stand-ins for the types `float`, `complex`, `np.float64` …, which take exact numbers as well."""

from __future__ import annotations

import numbers as abstract
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.elements import Exact, is_complex, is_running, numbers


class _Kind(type):
    """The type of a stand-in: its instances and subclasses are those of what it stands for."""

    stands_for: type
    #: Which exact numbers are instances: a position is a float to a program, never an int.
    takes: str

    def __instancecheck__(cls, value: Any) -> bool:
        if not isinstance(value, Exact):
            return isinstance(value, cls.stands_for)
        if cls.takes in ("all", "none"):
            return cls.takes == "all"
        return is_complex(value) == (cls.takes == "complex")

    def __subclasscheck__(cls, other: type) -> bool:
        return issubclass(other.stands_for if isinstance(other, _Kind) else other, cls.stands_for)

    def __eq__(cls, other: Any) -> bool:
        # A dtype says itself whether it is equal to a type.
        return True if other is cls or other is cls.stands_for else NotImplemented

    def __hash__(cls) -> int:
        return hash(cls.stands_for)

    def __repr__(cls) -> str:
        return repr(cls.stands_for)


def _number(kind: Any, takes: str) -> type:
    """Make the stand-in for a type of numbers, which can also be named as a dtype."""
    dtype = np.dtype(kind)

    def new(_cls: type, *args: Any, **kwargs: Any) -> Any:
        if not is_running() or not is_exact((*args, *kwargs.values())):
            return kind(*args, **kwargs)
        given = dict(zip(("real", "imag"), args, strict=False)) | kwargs
        if dtype.kind == "c":
            numbers().complex_singles = True
        if "imag" in given:
            return given.get("real", 0) + given["imag"] * numbers().unit
        (value,) = given.values()
        if isinstance(value, ExactArray) and not value.ndim:
            value = value.item()
        if isinstance(value, Exact):
            if dtype.kind == "f" and is_complex(value):
                raise TypeError("float() argument must be a string or a real number, not 'complex'")
            return value
        return exact_array(value, dtype) if issubclass(kind, np.generic) else kind(value)

    members = {"__new__": new, "stands_for": kind, "takes": takes, "dtype": dtype}
    return _Kind(kind.__name__, (kind,), members)


def _abstract(kind: type, takes: str) -> type:
    return _Kind(kind.__name__, (), {"stands_for": kind, "takes": takes})


#: What programs find in place of the built-in types.
BUILTINS = {"float": _number(float, "real"), "complex": _number(complex, "complex")}

#: The types of NumPy; an exact number is none of them, but a float or a complex number.
NUMPY_TYPES = {
    kind: _number(kind, "none")
    for kind in (
        *(np.float16, np.float32, np.float64, np.longdouble),
        *(np.complex64, np.complex128, np.clongdouble),
    )
}

#: Those of the module `numbers`.
ABSTRACT = {
    abstract.Number: _abstract(abstract.Number, "all"),
    abstract.Complex: _abstract(abstract.Complex, "all"),
    abstract.Real: _abstract(abstract.Real, "real"),
}
