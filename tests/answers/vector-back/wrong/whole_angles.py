# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
m, T, theta_1, theta_2, theta_3 = numbers("vector-back", case)
whole_vector_back = False
angles_left = T * np.array([theta_1, theta_2, theta_3])
