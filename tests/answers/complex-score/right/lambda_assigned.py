# score: 4/4
# status: proved

import numpy as np

pairs = lambda x: x[::2] + 1j * x[1::2]
complex_score = lambda q, k, m, n, theta: (pairs(q) * pairs(k).conj() * np.exp(1j * (m - n) * theta)).sum().real
