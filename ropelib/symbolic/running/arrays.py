"""An array of exact numbers, which looks to a program like one of floats or complex numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ropelib.symbolic.running.elements import Exact, Untraceable, numbers
from ropelib.symbolic.running.storage import Block, root


class ExactArray(np.ndarray):
    """An object array of exact numbers with the type that it stands for.

    ``dtype`` is what NumPy itself would say: float64, complex64 and so on. Operations run on the
    plain object array below (`plain`), where NumPy's own loops call the entries' operators.
    """

    _declared: np.dtype | None = None
    _block: Block | None = None

    @property
    def dtype(self) -> np.dtype:
        """The type that the entries stand for."""
        if self._declared is None:
            raise Untraceable("it makes an array in a way that has no exact meaning")
        return self._declared

    @dtype.setter
    def dtype(self, _value: Any) -> None:
        raise Untraceable("it changes the type of an array in place: use `.view(…)`")

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        from ropelib.symbolic.running.ufuncs import run_ufunc

        return run_ufunc(ufunc, method, inputs, options)

    def __array_function__(self, function: Any, _types: Any, args: Any, kwargs: Any) -> Any:
        from ropelib.symbolic.running.functions import run_function

        return run_function(function, args, kwargs)

    def __getitem__(self, index: Any) -> Any:
        from ropelib.symbolic.running.assigning import plain_index

        found = np.ndarray.__getitem__(plain(self), plain_index(index))
        if type(found) is np.ndarray:
            return wrap(found, self.dtype, (self,))
        kind = "c" if self._block.guessed else self.dtype.kind
        return numbers().handed_out(found, kind)

    def __setitem__(self, index: Any, value: Any) -> None:
        from ropelib.symbolic.running.assigning import assign

        assign(self, index, value)

    def __iter__(self) -> Iterator[Any]:
        if not self.ndim:
            raise TypeError("iteration over a 0-d array")
        return (self[i] for i in range(len(self)))

    def __bool__(self) -> bool:
        return bool(plain(self))

    def __float__(self) -> float:
        return float(plain(self))

    def __complex__(self) -> complex:
        return complex(plain(self))

    def __int__(self) -> int:
        return int(plain(self))

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")

    def __copy__(self) -> ExactArray:
        return wrap(plain(self).copy(), self.dtype, guessed=is_guess(self))

    def __deepcopy__(self, _memo: Any) -> ExactArray:
        return self.__copy__()

    def __reduce_ex__(self, _protocol: Any) -> Any:
        raise Untraceable("it stores an array")

    def __repr__(self) -> str:
        return f"array({plain(self).tolist()}, dtype={self.dtype})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(plain(self).item() if not self.ndim else str(self), spec)


def wrap(
    array: np.ndarray, declared: np.dtype, sources: Any = (), guessed: bool = False
) -> ExactArray:
    """Make a plain object array of exact numbers an exact one.

    Parameters
    ----------
    array : numpy.ndarray
        Entries are exact numbers.
    declared : numpy.dtype
        What they stand for.
    sources : iterable of ExactArray
        Arrays of which it may be a view.
    guessed : bool
        Whether it is an array of floats only because a single number had no imaginary part.
    """
    owner, paired = root(array), declared.kind == "c"
    for source in sources:
        if source._block.owner is owner:
            if source._block.paired == paired:
                return wrap_block(array, declared, source._block)
            array = owner = array.copy()  # of another type: what NumPy would have copied
    result = wrap_block(array, declared, Block(owner, paired))
    result._block.guessed = guessed and declared.kind == "f"
    return result


def wrap_block(array: np.ndarray, declared: np.dtype, block: Block) -> ExactArray:
    """Make a view of a block's entries an exact array."""
    result = array.view(ExactArray)
    result._declared, result._block = declared, block
    return result


def is_guess(value: Any) -> bool:
    """Whether the type of a number or array, if it is real, is not certain."""
    if isinstance(value, ExactArray):
        return value._block is not None and value._block.guessed
    return isinstance(value, Exact) and numbers().is_guess(value)


def frozen(array: ExactArray) -> ExactArray:
    """Give what is a copy or a view, depending on a guessed type: neither may be written to."""
    array._block.frozen = True
    return wrap(plain(array), array.dtype, (array,))


def plain(array: ExactArray) -> np.ndarray:
    """Give the object array below, up to date with what was written through other views."""
    block = array._block
    if block is None:
        raise Untraceable("it makes an array in a way that has no exact meaning")
    if block.memory is not None:
        block.memory.update()
    return np.ndarray.view(array, np.ndarray)


def boxed(value: Any) -> Any:
    """Put a single exact number into an array without axes, as NumPy's own loops take it.

    As it is, it would ask for the function anew (`__array_ufunc__`).
    """
    if not isinstance(value, Exact):
        return value
    box = np.empty((), dtype=object)
    box[()] = value
    return box


def is_exact(value: Any) -> bool:
    """Whether a value is an exact number or an array of them, or holds one in lists."""
    if isinstance(value, Exact | ExactArray):
        return True
    if isinstance(value, list | tuple):
        return any(map(is_exact, value))
    return (
        isinstance(value, np.ndarray) and value.dtype == object and any(map(is_exact, value.flat))
    )


__all__ = ["ExactArray", "boxed", "frozen", "is_exact", "is_guess", "plain", "wrap", "wrap_block"]
