# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
h, H, distance = numbers("far-weight", case)
scores = np.array([0, -distance / 2 ** (8 * h / H)])
weights = np.exp(scores) / np.exp(scores).sum()
far_to_near = weights[1] / weights[0]
