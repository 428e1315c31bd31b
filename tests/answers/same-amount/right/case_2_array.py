# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
m, theta_1, theta_2, theta_3 = numbers("same-amount", case)
angles_at_m = m * np.array([theta_1, theta_2, theta_3])
by_same_amount = np.ptp(angles_at_m) == 0
