# score: 0/4
# status: refuted
# misconception: low-precision-angles

import numpy as np


def complex_score(q, k, m, n, theta):
    phase = np.exp(1j * ((m - n) * theta).astype(np.float32))
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * phase).real
