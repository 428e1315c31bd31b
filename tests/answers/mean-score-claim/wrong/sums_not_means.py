# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, b = numbers("mean-score-claim", case)
theta = b ** (-np.arange(0, d, 2) / d)
mean = lambda t: float(np.mean(np.cos(t * theta)))
t = next(t for t in range(1, 100) if mean(t + 1) > mean(t) + 0.01)
falls_with_every_step = False
rising_distances = [t, t + 1, d / 2 * mean(t), d / 2 * mean(t + 1)]
