# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
c, s, k = numbers("rotation-claim", case)
angle = np.arctan2(s, c)
counter_clockwise = bool(0 < angle < np.pi)
first_axis = k * np.cos(angle), k * np.sin(angle)
