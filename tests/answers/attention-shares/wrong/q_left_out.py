# score: 0/2
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k1, k2, k3 = numbers("attention-shares", case)
w = np.exp([k1.sum(), k2.sum(), k3.sum()])
token_shares = w / w.sum()
