# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
e, i, theta = numbers("review-embedding-back", case)
c, s = np.cos(i * theta), np.sin(i * theta)
embedding_found = np.linalg.solve(np.array([[c, -s], [s, c]]), e)
