"""Saying which operation of NumPy has no exact meaning, in a learner's words."""

from __future__ import annotations

from typing import Any

from ropelib.symbolic.running.elements import Untraceable

_SIZE = "decides by the size of numbers"
_ROUNDS = "rounds numbers"
_REMAINDER = "divides with a remainder"
_LENGTH = "takes a length, the square root of a sum that holds symbols"
_ANGLE = "asks for the angle of a vector or a complex number"

#: Why, by the name of the function.
REASONS = {
    **dict.fromkeys(("norm", "vector_norm", "matrix_norm", "hypot", "std", "dist"), _LENGTH),
    **dict.fromkeys(("angle", "arctan2", "atan2", "phase", "polar"), _ANGLE),
    **dict.fromkeys(("floor", "ceil", "rint", "trunc", "round", "around", "fix"), _ROUNDS),
    **dict.fromkeys(
        ("floor_divide", "remainder", "mod", "fmod", "divmod", "modf", "remainder"), _REMAINDER
    ),
    **dict.fromkeys(
        (
            "allclose", "isclose", "sort", "argsort", "max", "min", "argmax", "argmin", "clip",
            "searchsorted", "all", "any", "nonzero", "argwhere", "flatnonzero", "count_nonzero",
            "ptp", "unique", "sign", "partition", "argpartition", "median", "digitize", "isin",
        ),
        _SIZE,
    ),
    "as_strided": "reads memory with strides of its own",
}  # fmt: skip


class Refused(Untraceable):
    """A function of NumPy or of the standard library which exact numbers cannot be given to.

    Parameters
    ----------
    name : str
        As a program writes it, such as ``np.linalg.norm``.
    """

    def __init__(self, name: str) -> None:
        self.reason = REASONS.get(name.rpartition(".")[2], "works on plain numbers only")
        super().__init__(f"`{name}` {self.reason}")


def name_of(function: Any) -> str:
    """Give a function's name as programs write it."""
    module = str(getattr(function, "__module__", None) or "numpy").split(".")
    name = getattr(function, "__name__", type(function).__name__)
    place = {"numpy": "np", "math": "math", "cmath": "cmath"}.get(module[0], module[0])
    inner = [part for part in module[1:] if part in ("linalg", "fft", "random")]
    return ".".join([place, *inner[:1], name])
