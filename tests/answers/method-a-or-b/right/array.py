# score: 1/1
# status: proved

import numpy as np

def score(m, n):
    return (np.array([1, 0]) + [np.sin(m), np.cos(m)]) @ (np.array([0, 1]) + [np.sin(n), np.cos(n)])
relative_method = "b"
breaks_other_method = np.array([6, 3, -2, score(6, 3), score(4, 1)])
