# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
q, k1, k2, k3 = numbers("attention-shares", case)
table = np.stack([k1, k2, k3])
w = np.exp(table @ q)
token_shares = w / np.sum(w)
