"""A probe: one thing that the judge asks of a learner's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Probe:
    """Ask for the value bound to ``name``, or for what it returns for ``arguments``.

    Parameters
    ----------
    name : str
        A name that the answer cell binds.
    arguments : tuple, optional
        Plain numbers and arrays; a `Tree`, alone or in an object array, asks for a run on symbols.
        ``None`` asks for the value itself.
    """

    name: str
    arguments: tuple[Any, ...] | None = None
