# score: 1/1
# status: proved

import numpy as np

case = 4
tells_the_base = np.False_
fitting_bases = np.array([2.5, 1e6])
