"""RoPE in stages, any of which can be done wrong."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np

from autograder.slips.layouts import ADJACENT
from autograder.slips.models import WHOLE, Slip
from autograder.slips.turns import turn

#: The stages in their order: which token gets which position, the positions themselves, the
#: frequencies, the angles, how entries are paired, the turn of a pair, which pairs are turned, what
#: is made of the result; and "whole", which makes the result alone.
STAGES = ("tokens", "positions", "theta", "angle", "layout", "turn", "extent", "result", WHOLE)


def encode(x: Any, positions: Any, theta: Any, slips: Collection[Slip] = ()) -> np.ndarray:
    """Turn every pair of ``x``, with some stages done wrong.

    Parameters
    ----------
    x : array_like, shape (..., d)
        Vectors.
    positions : array_like
        One number, or an array that broadcasts to the shape of ``x`` without its last axis.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.
    slips : collection of Slip
        At most one for each stage.

    Returns
    -------
    ndarray, the shape of ``x``

    Raises
    ------
    ValueError
        If the frequencies do not fit the vectors.

    Notes
    -----
    Without slips this is Su et al., arXiv:2104.09864, eq. (34).
    """
    x, m, theta = np.asarray(x, dtype=float), np.asarray(positions), np.asarray(theta, dtype=float)
    if x.shape[-1] != 2 * len(theta):
        raise ValueError(f"{len(theta)} frequencies do not turn vectors of {x.shape[-1]} entries.")
    given = m
    change = {slip.stage: slip.change for slip in slips}
    if "tokens" in change:
        m = np.asarray(change["tokens"](m, x))
    if "positions" in change:
        m = np.asarray(change["positions"](m, x))
    if "theta" in change:
        theta = change["theta"](theta)
    angle = m[..., None] * theta
    if "angle" in change:
        angle = change["angle"](m, theta)
    layout = change.get("layout", ADJACENT)
    first, second = layout.read(x)
    angles = layout.spread(np.broadcast_to(angle, first.shape))
    turned = change.get("turn", turn)(first, second, *angles)
    if "extent" in change:
        turned = change["extent"]((first, second), turned)
    out = layout.write(*turned)
    if "result" in change:
        out = change["result"](x, out)
    if WHOLE in change:
        out = change[WHOLE](x, given, theta)
    return out
