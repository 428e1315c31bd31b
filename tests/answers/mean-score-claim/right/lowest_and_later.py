# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
d, b = numbers("mean-score-claim", case)
theta = b ** (-np.arange(0, d, 2) / d)
mean = lambda t: float(np.mean(np.cos(t * theta)))
values = [mean(t) for t in range(60)]
low = int(np.argmax(np.diff(values)))
later = low + 1
falls_with_every_step = bool(np.all(np.diff(values) < 0))
rising_distances = (low, later, mean(low), mean(later))
falls_with_every_step = False
