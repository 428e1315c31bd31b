# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
scores = np.array([q @ k1, q @ k2, q @ k3])
w = np.exp(scores)
token_shares = w / w.sum()
