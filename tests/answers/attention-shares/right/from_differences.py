# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
q, k1, k2, k3 = numbers("attention-shares", case)
s = [q @ k1, q @ k2, q @ k3]
token_shares = [1 / sum(np.exp(other - mine) for other in s) for mine in s]
