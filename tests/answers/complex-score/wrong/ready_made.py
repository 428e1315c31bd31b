# score: 0/4
# status: unattempted
# misconception: none

import numpy as np

from ropelib import rope_complex, to_complex


def complex_score(q, k, m, n, theta):
    zq, zk = rope_complex(to_complex(q), m, theta), rope_complex(to_complex(k), n, theta)
    return np.sum(zq * np.conj(zk)).real
