# score: 0/1
# status: refuted
# misconception: half-split

import numpy as np

from autograder.notebook import numbers

case = 3
x, m, n, theta = numbers("same-token-elsewhere", case)
same_vector = False
differing_entry = [1, *(np.cos(p) * x[0] - np.sin(p) * x[2] for p in (m, n))]
