"""An encoder as the source of a program, and the kinds of encoders that there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

#: The statements of an encoder that makes of ``x`` and ``position`` a new ``x``.
Body = list[str]
#: Writes the body of an encoder for all vectors, or one for queries and one for keys.
Writer = Callable[[Random, int], tuple[Body, ...]]

WIDTHS = (2, 2, 4, 4, 4, 6)
KINDS: dict[str, tuple[Writer, int]] = {}


@dataclass(frozen=True)
class Encoder:
    """A random encoder.

    Parameters
    ----------
    kind : str
        What it tries.
    dim : int
        The width d of the vectors.
    source : str
        Ordinary NumPy that defines ``encode``, or ``encode_q`` and ``encode_k``; only ``np`` and
        ``math`` are there.
    """

    kind: str
    dim: int
    source: str

    def functions(self, namespace: dict[str, Any]) -> tuple[Callable, Callable]:
        """Define the encoders of queries and of keys among the names that are given."""
        there = {"__name__": "encoder", **namespace}
        exec(compile(self.source, "<encoder>", "exec"), there)
        if "encode" in there:
            return there["encode"], there["encode"]
        return there["encode_q"], there["encode_k"]


def kind(least: int = 2) -> Callable[[Writer], Writer]:
    """Register a writer of encoders of at least this width, under its name."""

    def register(writer: Writer) -> Writer:
        KINDS[writer.__name__.replace("_", " ")] = writer, least
        return writer

    return register


def written(name: str, rng: Random) -> Encoder:
    """Write a random encoder of a kind."""
    writer, least = KINDS[name]
    dim = rng.choice([width for width in WIDTHS if width >= least])
    bodies = writer(rng, dim)
    names = ("encode",) if len(bodies) == 1 else ("encode_q", "encode_k")
    source = "\n\n".join(
        "\n    ".join([f"def {function}(x, position):", *body, "return x\n"])
        for function, body in zip(names, bodies, strict=True)
    )
    return Encoder(name, dim, source)


def encoders(seed: int, count: int) -> Iterator[Encoder]:
    """Give so many random encoders, all kinds in turn; each depends on the seed and its place."""
    for place in range(count):
        name = list(KINDS)[place % len(KINDS)]
        yield written(name, Random(f"{seed} {place}"))
