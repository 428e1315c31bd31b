# score: 0/1
# status: refuted
# misconception: periods-for-frequencies

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j = numbers("review-frequency", case)
frequency_j = 2 * np.pi / b ** (-2 * (j - 1) / d)
