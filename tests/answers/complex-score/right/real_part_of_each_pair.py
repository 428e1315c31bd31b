# score: 4/4
# status: proved

import numpy as np


def to_complex(x):
    return x.reshape(-1, 2) @ np.array([1, 1j])


def complex_score(q, k, m, n, theta):
    turned_q = to_complex(q) * np.exp(1j * m * theta)
    turned_k = to_complex(k) * np.exp(1j * n * theta)
    return np.sum((turned_q * turned_k.conj()).real)
