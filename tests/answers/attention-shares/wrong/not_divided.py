# score: 0/2
# status: refuted
# misconception: exponentials-not-shared

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
token_shares = np.exp([q @ k1, q @ k2, q @ k3])
