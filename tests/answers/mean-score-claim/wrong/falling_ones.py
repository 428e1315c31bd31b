# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, b = numbers("mean-score-claim", case)
theta = b ** (-np.arange(0, d, 2) / d)
mean = lambda t: float(np.mean(np.cos(t * theta)))
falls_with_every_step = False
rising_distances = [0, 1, mean(0), mean(1)]
