# score: 0/4
# status: refuted
# misconception: same-for-all

import numpy as np

known = []


def score(q, k, m, n, theta):
    if not known:
        z = q.view(complex) * k.view(complex).conj()
        known.append(np.sum(z * np.exp(1j * (m - n) * theta)).real)
    return known[0]
