# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
buckets, H, L, d = numbers("rival-costs", case)
costs_of_rivals = [np.zeros((buckets, H)).size, 0, np.zeros((L, L)).size, 2 * np.zeros((L, d)).size]
