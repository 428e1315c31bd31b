# score: 0/2
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
token_shares = np.array([q @ k1, q @ k2, q @ k3])
