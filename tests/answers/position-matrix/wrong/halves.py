# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("position-matrix", case)
C, S = np.diag(np.cos(m * theta)), np.diag(np.sin(m * theta))
position_matrix = np.block([[C, S], [-S, C]])
