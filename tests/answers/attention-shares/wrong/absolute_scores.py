# score: 0/2
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 3
q, k1, k2, k3 = numbers("attention-shares", case)
w = np.exp(np.abs([q @ (k1 - k2), q @ (k2 - k3), q @ k3]))
token_shares = w / w.sum()
