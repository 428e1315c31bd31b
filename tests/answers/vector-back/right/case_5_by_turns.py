# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 5
m, T, theta_1, theta_2, theta_3 = numbers("vector-back", case)
angles = T * np.array([theta_1, theta_2, theta_3])
turns = angles / (2 * np.pi)
whole_vector_back = bool(np.all(np.abs(turns - turns.round()) < 1e-9))
angles_left = 2 * np.pi * (turns - np.floor(turns + 1e-9))
