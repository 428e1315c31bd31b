"""The exact numbers of a run: the one place which knows where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import Exact, exact
from ropelib.symbolic.exact.refusing import Untraceable, refusal

#: What an exact number does, and an entry that was never set refuses.
_OPERATIONS = [
    name
    for name, value in vars(Exact).items()
    if (callable(value) or isinstance(value, property))
    and name not in ("__init__", "__repr__", "__new__", "__slots__", "__class__")
]


class Unset(Exact):
    """An entry of ``np.empty`` before anything was put there."""

    __slots__ = ()

    def __init__(self) -> None:
        """Hold nothing."""

    def __repr__(self) -> str:
        return "(never set)"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _memo: Any) -> Unset:
        return self


_refuse = refusal("it reads an entry that was never set")
for _name in _OPERATIONS:
    if isinstance(vars(Exact)[_name], property):
        setattr(Unset, _name, property(_refuse))
    else:
        setattr(Unset, _name, _refuse)

UNSET = Unset()
KINDS = {Exact, Unset}


class Numbers:
    """The constants of a run, in the generators of its arguments: each is made once.

    Parameters
    ----------
    generators : Generators
        Those of the arguments.
    """

    def __init__(self, generators: Generators) -> None:
        self._generators = generators
        self._known: dict[Any, Exact] = {}
        #: Whether a number without imaginary part may be of a complex type to the program.
        self.complex_singles = False
        self._reals: dict[int, Exact] = {}
        self.zero, self.one, self.unit = map(self.of, (0, 1, 1j))

    def handed_out(self, number: Exact, kind: str) -> Exact:
        """Note of which type a single number is that an array gives to the program."""
        if kind == "c":
            self.complex_singles = True
        else:
            self._reals[id(number)] = number
        return number

    def is_surely_real(self, number: Exact) -> bool:
        """Whether a number came from an array of floats, or is an argument."""
        return id(number) in self._reals

    def is_guess(self, number: Exact) -> bool:
        """Whether a number without imaginary part may be of a complex type to the program."""
        return self.complex_singles and id(number) not in self._reals

    def of(self, value: Any) -> Exact:
        """Read a number of the program.

        Raises
        ------
        Untraceable
            For what is not a finite number.
        """
        if type(value) in KINDS:
            return value
        try:
            return self._known[value]
        except KeyError:
            found = self._known[value] = exact(value, self._generators)
            return found
        except TypeError:  # what has no hash is no number, or an array of a single one
            return exact(value, self._generators)


_runs: list[Numbers] = []


@contextmanager
def computing_in(generators: Generators) -> Iterator[None]:
    """Make constants in these generators until the block ends."""
    _runs.append(Numbers(generators))
    try:
        yield
    finally:
        _runs.pop()


def is_running() -> bool:
    """Whether a program is being run on exact numbers."""
    return bool(_runs)


def numbers() -> Numbers:
    """Give the constants of the run."""
    return _runs[-1] if _runs else Numbers(Generators())


def is_complex(number: Exact) -> bool:
    """Whether a number may have an imaginary part."""
    if number is UNSET or numbers().is_surely_real(number):
        return False
    return number.is_real() is not True


def constant(number: Exact) -> float | complex | None:
    """Give the rounded number that this is; None where it holds a symbol."""
    for kind in (float, complex):
        try:
            return kind(number)
        except Untraceable:
            continue
    return None


def is_plain_zero(number: Exact) -> bool:
    """Whether a number is 0 at first sight."""
    return number is not UNSET and not number.top.terms


def from_list(entries: list[Any], shape: tuple[int, ...]) -> np.ndarray:
    """Make a plain object array of objects."""
    return np.fromiter(entries, dtype=object, count=len(entries)).reshape(shape)


__all__ = [
    "KINDS",
    "UNSET",
    "Exact",
    "Numbers",
    "Untraceable",
    "computing_in",
    "constant",
    "from_list",
    "is_complex",
    "is_plain_zero",
    "is_running",
    "numbers",
]
