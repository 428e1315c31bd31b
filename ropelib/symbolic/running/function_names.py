"""Which functions of NumPy run on exact numbers as they are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np


def _functions(names: str, place: object = np) -> set[Callable]:
    return {getattr(place, name) for name in names.split() if hasattr(place, name)}


#: Their result has the type of the first array: they move, pick, repeat or add up entries.
KEEPING = _functions(
    "reshape ravel transpose permute_dims matrix_transpose swapaxes moveaxis rollaxis squeeze "
    "expand_dims broadcast_to broadcast_arrays atleast_1d atleast_2d atleast_3d copy repeat tile "
    "roll flip fliplr flipud rot90 take take_along_axis compress extract delete resize "
    "split array_split hsplit vsplit dsplit unstack diag diagflat diagonal trace tril triu pad "
    "sum prod cumsum cumprod cumulative_sum cumulative_prod mean diff vander meshgrid "
    "ascontiguousarray asfortranarray require shape ndim size shares_memory may_share_memory"
) | _functions("matrix_transpose diagonal trace", np.linalg)

#: Their result has the type to which those of all arrays are promoted.
PROMOTING = _functions(
    "concatenate concat stack hstack vstack dstack column_stack row_stack block append "
    "where select choose dot vdot inner outer kron einsum tensordot cross convolve correlate "
    "polyval trapezoid average"
) | _functions("outer tensordot cross matmul vecdot multi_dot", np.linalg)

#: They are given a list of arrays, which may differ in shape.
OF_LISTS = _functions(
    "concatenate concat stack hstack vstack dstack column_stack row_stack select choose"
) | _functions("multi_dot", np.linalg)

#: Their first argument chooses between the others.
CHOOSING = _functions("where select choose")

#: They write into their first argument: which argument is what they write, and its name.
WRITING = {
    np.copyto: (1, "src"),
    np.fill_diagonal: (1, "val"),
    np.put: (2, "v"),
    np.place: (2, "vals"),
    np.putmask: (2, "values"),
    np.put_along_axis: (2, "values"),
}
