# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
m, T, theta_1, theta_2, theta_3 = numbers("vector-back", case)
whole_vector_back = False
angles_left = [T * t % (2 * np.pi) for t in (theta_1, theta_2, theta_3)]
