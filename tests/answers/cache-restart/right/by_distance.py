# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
q, k, c, p, theta = numbers("cache-restart", case)
turn = lambda x, a: np.array([np.cos(a) * x[0] - np.sin(a) * x[1], np.sin(a) * x[0] + np.cos(a) * x[1]])
stored = turn(k, p * theta)
restart_is_harmless = False
after_the_cache = (c, q @ turn(k, (p - c) * theta), q @ turn(k, p * theta))
