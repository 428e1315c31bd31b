"""Running an encoding on exact vectors: what `encode(x, position)` gives for symbols."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import sympy as sp

from ropelib.reading import read_width
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.deciding.agreeing import refuse_disagreement
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.refusing import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

#: ``encode(x, position)``: a row vector of shape (d,) and a position, to a vector of shape (d,).
Encoding = Callable[[Any, Any], Any]


def vector(name: str, dim: int) -> list[sp.Symbol]:
    """Return real symbols name1 … named for the entries of a vector.

    Raises
    ------
    TypeError, ValueError
        If ``dim`` is not a positive even whole number.
    """
    return list(sp.symbols(f"{name}1:{read_width(dim) + 1}", real=True))


def room_for(dim: int, vectors: int) -> Generators:
    """Make generators with room for so many vectors, positions and a few constants."""
    generators = Generators()
    generators.reserve(vectors * dim + 6)
    return generators


def encoded(
    encode: Encoding, entries: list[sp.Symbol], position: sp.Symbol, generators: Generators
) -> list[Exact]:
    """Run an encoding on symbols.

    Returns
    -------
    list of Exact
        The encoded vector.

    Raises
    ------
    Untraceable
        Where the program cannot run on symbols, or gives something that is not a real vector of
        the width that it was given, or does something else on numbers.
    """
    given = traced(entries, generators), traced(position, generators)
    formula = real_vector(run_exactly(encode, *given), len(entries), generators)
    refuse_disagreement(encode, formula, entries, position)
    return formula


def real_vector(result: Any, dim: int, generators: Generators) -> list[Exact]:
    """Read what an encoding returned.

    Raises
    ------
    Untraceable
        Where it is not a vector of ``dim`` real numbers.
    """
    try:
        array = np.asarray(result, dtype=object)
    except ValueError:
        raise Untraceable("it returns rows of different lengths") from None
    if array.shape != (dim,):
        what = f"an array of shape {array.shape}" if array.ndim else f"a {type(result).__name__}"
        raise Untraceable(f"it returns {what} where a vector of shape ({dim},) is wanted")
    if any(isinstance(entry, list | tuple | np.ndarray) for entry in array):
        raise Untraceable("it returns rows of different lengths")
    numbers = list(traced(array, generators))
    for i, number in enumerate(numbers, 1):
        if number.is_real() is not True:
            raise Untraceable(
                f"entry {i} of what it returns is a complex number: take the real and the "
                "imaginary part of each pair"
            )
    return numbers


def dot(left: list[Exact], right: list[Exact]) -> Exact:
    """Return the dot product of two vectors."""
    total = left[0] * right[0]
    for one, other in zip(left[1:], right[1:], strict=True):
        total = total + one * other
    return total
