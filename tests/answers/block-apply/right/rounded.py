# score: 1/1
# status: tested

import numpy as np

case = 3
at_position = np.round([2 * np.cos(1) + 5 * np.sin(1), 2 * np.sin(1) - 5 * np.cos(1)], 3)
