# score: 0/1
# status: refuted
# misconception: equal-elsewhere

import numpy as np

from autograder.notebook import numbers

case = 1
e_m, m, n, theta = numbers("review-later-vector", case)
vector_at_n = list(e_m)
