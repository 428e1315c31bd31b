# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
d, b = numbers("mean-score-claim", case)
theta = b ** (-np.arange(0, d, 2) / d)
mean = lambda t: float(np.mean(np.cos(t * theta)))
t = next(t for t in range(1, 100) if mean(t + 1) > mean(t) + 0.01)
falls_with_every_step = False
rising_distances = np.array([t, t + 1, round(mean(t), 3), round(mean(t + 1), 3)])
