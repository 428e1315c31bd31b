# score: 0/6
# status: refuted
# misconception: values-turned

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k, v = [x[:, ::2] + 1j * x[:, 1::2] for x in (q, k, v)]
    q, k, v = q * turn, k * turn, v * turn
    p = np.exp((q @ k.conj().T).real / np.sqrt(2 * len(theta)))
    p = p / p.sum(axis=1, keepdims=True)
    v = np.stack([v.real, v.imag], axis=-1).reshape(len(v), -1)
    return p @ v
