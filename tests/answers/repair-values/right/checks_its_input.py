# score: 2/2
# status: tested

import numpy as np


def repaired_values(q: np.ndarray, k: np.ndarray, v: np.ndarray, positions: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Attention without a mask, q and k turned to their positions."""
    q, k, v = (np.asarray(one, dtype=float) for one in (q, k, v))
    if q.shape != k.shape or len(v) != len(q) or q.shape[1] % 2:
        raise ValueError("q and k must be (L, d) with an even d, v (L, e)")
    assert np.shape(theta) == (q.shape[1] // 2,)
    print("scores:", (len(q), len(k)))
    table = {int(m): np.exp(1j * int(m) * np.asarray(theta)) for m in positions}

    def turned(rows):
        pairs = [(row[::2] + 1j * row[1::2]) * table[int(m)] for row, m in zip(rows, positions)]
        return np.array([np.ravel(np.column_stack([p.real, p.imag])) for p in pairs])

    scores = turned(q) @ turned(k).transpose() / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights.dot(v)
