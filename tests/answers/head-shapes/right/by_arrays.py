# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
B, H, L, D = numbers("head-shapes", case)
q = np.zeros((B, H, L, D // H))
head_counts = [q.shape[-1], (q @ np.swapaxes(q, -1, -2)).size, np.zeros((L, D // H // 2)).size]
