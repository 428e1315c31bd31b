# score: 4/4
# status: proved

import numpy as np

turn = lambda x, a: np.stack([x[::2] * np.cos(a) - x[1::2] * np.sin(a), x[::2] * np.sin(a) + x[1::2] * np.cos(a)])
score = lambda q, k, m, n, theta: np.sum(turn(q, m * theta) * turn(k, n * theta))
