# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
e, i, theta = numbers("review-embedding-back", case)
c, s = np.cos(i * theta), np.sin(i * theta)
R = np.array([[c, s], [-s, c]])
embedding_found = e @ R.T
