# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 4
(losses,) = numbers("case-regression", case)
signs = np.array([[-1, 1, -1, 1], [-1, -1, 1, 1], [2, -2, -2, 2]]) / 2
regression_evidence = signs @ losses
guilty_change = "D"
