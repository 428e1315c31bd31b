"""Deciding whether an encoding keeps lengths."""

from __future__ import annotations

from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.deciding.answers import Answer, Unknown
from ropelib.symbolic.deciding.encodings import Encoding, dot, encoded, room_for, vector
from ropelib.symbolic.deciding.equality import decided_equal
from ropelib.symbolic.deciding.relative import M
from ropelib.symbolic.exact.refusing import Untraceable
from ropelib.symbolic.exact.tracing import traced


def prove_isometry(encode: Encoding, dim: int = 4) -> Answer:
    """Decide whether ‖encode(x, m)‖ = ‖x‖ for every x and m.

    Parameters
    ----------
    encode : callable
        ``encode(x, position)`` as for :func:`ropelib.symbolic.prove_relative`.
    dim : int
        The width d, even.

    Returns
    -------
    Proof, Refutation or Unknown
        A refutation has values for x1, … and m, and the squares of both lengths.

    Raises
    ------
    TypeError, ValueError
        If ``dim`` is not a positive even whole number.
    """
    entries, generators = vector("x", dim), room_for(dim, 1)
    try:
        result = encoded(encode, entries, M, generators)
        plain = list(traced(entries, generators))
        return decided_equal(dot(result, result), dot(plain, plain), [*entries, M])
    except (Untraceable, Undecidable) as why:
        return Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")
