# score: 2/2
# status: proved

import numpy as np

case = 1
always_new = False
collision = np.array([100, 74])
