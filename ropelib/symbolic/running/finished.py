"""``np.matrix`` of exact numbers: it may be returned, and nothing else."""

from __future__ import annotations

from typing import Any, NoReturn

import numpy as np

from ropelib.symbolic.running.arrays import is_exact
from ropelib.symbolic.running.making import array
from ropelib.symbolic.running.refused import Refused


class FinishedMatrix:
    """A matrix whose ``*`` is a product of matrices, which arrays beside it would not know.

    Parameters
    ----------
    data : array_like
        What ``np.matrix`` is given; one row where it has one axis only.
    """

    __array_ufunc__ = None

    def __init__(self, data: Any, *_: Any, **__: Any) -> None:
        self.entries = array(data, ndmin=2)

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise Refused("np.matrix")

    def __getattr__(self, name: str) -> NoReturn:
        raise Refused(f"np.matrix.{name}")

    __array__ = __getitem__ = __setitem__ = __iter__ = __len__ = _refuse
    __add__ = __sub__ = __mul__ = __matmul__ = __truediv__ = __pow__ = __neg__ = _refuse
    __radd__ = __rsub__ = __rmul__ = __rmatmul__ = __rtruediv__ = _refuse


def matrix(data: Any, *args: Any, **kwargs: Any) -> Any:
    """Do as ``np.matrix`` on plain numbers; of exact ones make a matrix that can be returned."""
    return FinishedMatrix(data) if is_exact(data) else np.matrix(data, *args, **kwargs)
