# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, c, p, theta = numbers("cache-restart", case)
turn = lambda x, a: np.array([np.cos(a) * x[0] - np.sin(a) * x[1], np.sin(a) * x[0] + np.cos(a) * x[1]])
stored = turn(k, p * theta)
restart_is_harmless = False
after_the_cache = [c + 1, turn(q, (c + 1) * theta) @ stored, q @ stored]
