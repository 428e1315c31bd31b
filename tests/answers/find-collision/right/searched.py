# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
(theta,) = numbers("find-collision", case)
always_new = False
back = [t for t in range(1, 40) if abs(np.cos(t * theta) - 1) < 1e-9]
collision = (5, 5 + back[0])
