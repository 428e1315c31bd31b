"""Reading what an encoding answered: a vector of d numbers, or of d expressions."""

from __future__ import annotations

import numpy as np
import sympy as sp

from autograder.answer import Answer, Trouble
from autograder.answering.described import described, holds_blank
from autograder.kinds.reading import entries_of
from autograder.proving.stopping import Undecided
from ropelib.symbolic import TreeError

#: An imaginary part up to this, beside the largest entry, is rounding.
_ROUNDING = 1e-9


def read_numbers(answer: Answer, dim: int, call: str) -> np.ndarray:
    """Read a vector of real numbers.

    Returns
    -------
    ndarray, shape (d,)
        float32 where the program gave 32 bits or fewer, else float64.

    Raises
    ------
    Undecided
        If it is not that; ``call`` is what was asked.
    """
    entries = _entries(answer, dim, call)
    try:
        numbers = entries.astype(complex)
    except (TypeError, ValueError, OverflowError):
        raise Undecided(f"{call} returns expressions, and numbers are asked.") from None
    largest = np.max(np.abs(numbers), initial=1.0, where=np.isfinite(numbers))
    if np.any(np.abs(numbers.imag) > _ROUNDING * largest):
        raise Undecided(
            f"{call} returns complex numbers, and q·k is asked of real vectors: "
            "return real and imaginary parts as entries of their own."
        )
    single = entries.dtype in (np.float32, np.complex64, np.float16)
    return numbers.real.astype(np.float32 if single else np.float64)


def read_expressions(answer: Answer, dim: int, call: str) -> list[sp.Expr]:
    """Read a vector of expressions.

    Raises
    ------
    Undecided
        If it is not that, or the program could not run on symbols.
    """
    return [sp.sympify(one) for one in _entries(answer, dim, call)]


def failure_in_words(answer: Answer, call: str) -> str:
    """Say what went wrong in a call that gave no value."""
    assert answer.failure is not None
    verb = {
        Trouble.RAISED: "stops with ",
        Trouble.ENDLESS: "did not finish: ",
        Trouble.UNTRACEABLE: "cannot be run: ",
        Trouble.UNREADABLE: "cannot be read: ",
    }.get(answer.failure.trouble, "")
    message = answer.failure.message.rstrip(".")
    return f"{call} {verb}{message}{'' if message.endswith('?') else '.'}"


def _entries(answer: Answer, dim: int, call: str) -> np.ndarray:
    if answer.failure is not None:
        raise Undecided(failure_in_words(answer, call))
    value, wanted = answer.value, f"an array of shape ({dim},) is asked"
    if holds_blank(value):
        raise Undecided(f"{call} returns a blank `...`.")
    if value is None:
        raise Undecided(f"{call} returns None, and {wanted}: is there a `return` at its end?")
    is_numeric = isinstance(value, np.ndarray) and value.dtype.kind in "iufc"
    try:
        entries = value if is_numeric else entries_of(value)
    except TreeError as why:
        raise Undecided(f"{call} cannot be read: {why}.") from None
    except (TypeError, ValueError):
        raise Undecided(f"{call} returns {described(value)}, and {wanted}.") from None
    if entries.shape != (dim,):
        raise Undecided(f"{call} returns an array of shape {entries.shape}, and {wanted}.")
    return entries
