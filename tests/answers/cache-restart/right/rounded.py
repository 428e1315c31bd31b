# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, c, p, theta = numbers("cache-restart", case)
turn = lambda x, a: np.array([np.cos(a) * x[0] - np.sin(a) * x[1], np.sin(a) * x[0] + np.cos(a) * x[1]])
stored = turn(k, p * theta)
scores = [round(float(turn(q, m * theta) @ stored), 3) for m in (c, 0)]
restart_is_harmless = scores[0] == scores[1]
after_the_cache = np.array([c, *scores])
