# score: 0/2
# status: refuted
# misconception: scores-shared

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
scores = np.array([q @ k1, q @ k2, q @ k3])
token_shares = scores / scores.sum()
