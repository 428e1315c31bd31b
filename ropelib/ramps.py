"""YaRN and Llama 3: slow pairs are interpolated, fast pairs are kept, with a ramp between.

A pair is slow or fast by how often it turns within the trained context: r_j = L/T_j = L·θ_j/2π.
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.frequencies import frequencies
from ropelib.reading import read_positive, read_real


def yarn(
    d: int,
    base: float,
    factor: float,
    trained: float,
    beta_fast: float = 32.0,
    beta_slow: float = 1.0,
) -> np.ndarray:
    """Return (1 − γ_j)·θ_j·L/L′ + γ_j·θ_j, with the ramp γ_j of the YaRN paper, in turns.

    γ_j is 0 for r_j ≤ β_slow, 1 for r_j ≥ β_fast, and (r_j − β_slow)/(β_fast − β_slow) between.
    The published code has another ramp: :func:`ropelib.scaling.yarn_by_index`.

    Parameters
    ----------
    d : int
        Width of the vectors, even and positive.
    base : float
        The base b, positive.
    factor : float
        The wanted context by the trained one, s = L′/L, positive; 1 changes nothing.
    trained : float
        The trained context L, in positions.
    beta_fast, beta_slow : float
        In turns within L; the paper writes β for the first and α for the second.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position, float64.

    Raises
    ------
    TypeError
        If ``d`` is not a whole number or another argument not a real one.
    ValueError
        If ``d`` is odd, a number is not positive and finite, or ``beta_slow`` not below
        ``beta_fast``.

    Notes
    -----
    Peng et al., arXiv:2309.00071: the ramp γ and "NTK-by-parts" in section 3.2. YaRN also scales
    queries and keys, by :func:`ropelib.scaling.yarn_attention_factor`.

    Examples
    --------
    >>> yarn(4, 10000.0, 4, trained=2048)
    array([1.        , 0.00304665])
    """
    theta, trained = frequencies(d, base), read_positive("trained", trained)
    bounds = _in_order("beta_slow", beta_slow, "beta_fast", beta_fast)
    return _blended(theta, read_positive("factor", factor), trained, *bounds)


def llama3(
    theta: ArrayLike,
    factor: float = 8.0,
    low: float = 1.0,
    high: float = 4.0,
    trained: float = 8192,
) -> np.ndarray:
    """Return the frequencies of Llama 3.1: as in YaRN, with a ramp from ``low`` to ``high`` turns.

    Pairs with a period longer than L/low are interpolated, those with one shorter than L/high are
    kept. Queries and keys are not scaled.

    Parameters
    ----------
    theta : array_like, shape (...)
        Frequencies in radians a position.
    factor : float
        By which slow pairs are slowed down, positive; 1 changes nothing.
    low, high : float
        In turns within L; the code calls them ``low_freq_factor`` and ``high_freq_factor``.
    trained : float
        The trained context L, in positions.

    Returns
    -------
    ndarray, the shape of ``theta``
        Frequencies in radians a position; float32 for float32, float64 for integers.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If a number is not positive and finite, or ``low`` not below ``high``.

    Notes
    -----
    Published as code, with the models of Grattafiori et al., *The Llama 3 Herd of Models*,
    arXiv:2407.21783.

    Examples
    --------
    >>> llama3([1.0, 0.0001])
    array([1.00e+00, 1.25e-05])
    """
    theta, trained = read_real("theta", theta), read_positive("trained", trained)
    bounds = _in_order("low", low, "high", high)
    return _blended(theta, read_positive("factor", factor), trained, *bounds)


def _blended(
    theta: np.ndarray, factor: float, trained: float, slow: float, fast: float
) -> np.ndarray:
    turns = trained * np.abs(theta) / (2 * np.pi)
    kept = np.clip((turns - slow) / (fast - slow), 0, 1)
    return (1 - kept) * theta / factor + kept * theta


def _in_order(low_name: str, low: float, high_name: str, high: float) -> tuple[float, float]:
    bounds = read_positive(low_name, low), read_positive(high_name, high)
    if bounds[0] >= bounds[1]:
        raise ValueError(f"{low_name} must be less than {high_name}, but they are {low}, {high}.")
    return bounds
