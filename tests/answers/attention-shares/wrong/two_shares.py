# score: 0/2
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
w = np.exp([q @ k1, q @ k2])
token_shares = w / w.sum()
