# score: 0/1
# status: refuted
# misconception: key-turned-backwards

import numpy as np

from autograder.notebook import numbers

case = 1
bird, sings, m, n, s, theta = numbers("review-moved-words", case)
def score(m, n):
    z = [complex(*v[i : i + 2]) for v in (bird, sings) for i in (0, 2)]
    return sum((z[j] * z[2 + j].conjugate() * np.exp(1j * (m - n) * theta[j])).real for j in (0, 1))
bird_sings_scores = [score(m, -n), score(m + s, -n - s)]
