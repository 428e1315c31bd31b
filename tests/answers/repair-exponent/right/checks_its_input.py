# score: 2/2
# status: proved

import numpy as np


def repaired_exponent(d: int, base: float = 10000.0) -> np.ndarray:
    """The repaired_exponent of the d/2 pairs, in radians a position."""
    if d % 2:
        raise ValueError(f"d must be even, but it is {d}")
    j = np.arange(1, d // 2 + 1, dtype=float)
    return base ** (-2 * (j - 1) / d)
