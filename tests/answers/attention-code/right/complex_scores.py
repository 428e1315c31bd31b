# score: 6/6
# status: tested

import numpy as np


def attention(q, k, v, positions, theta):
    """Never leave the complex numbers: the score is the real part with the conjugate."""
    phase = np.exp(1j * positions[:, np.newaxis] * theta[np.newaxis, :])
    zq = (q[:, 0::2] + 1j * q[:, 1::2]) * phase
    zk = (k[:, 0::2] + 1j * k[:, 1::2]) * phase
    scores = (zq @ zk.conj().T).real / np.sqrt(q.shape[1])
    weights = np.exp(scores)
    return np.einsum("mn,ne->me", weights, v) / weights.sum(axis=1)[:, None]
