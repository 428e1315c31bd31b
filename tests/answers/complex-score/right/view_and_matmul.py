# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    z = q.view(np.complex128) * k.view(np.complex128).conj()
    return (z @ np.exp(1j * (m - n) * theta)).real
