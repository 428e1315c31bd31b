# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
q, k, theta = numbers("two-scores", case)
a = 3 * theta
score = (q @ k) * np.cos(a) - (q[0] * k[1] - q[1] * k[0]) * np.sin(a)
scores_5_8_and_12_15 = [score, score]
