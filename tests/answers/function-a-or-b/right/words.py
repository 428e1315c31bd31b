# score: 1/1
# status: proved

import numpy as np

rotates = "function A"
breaks_other = np.array([0.0, 1.0, 1.0]) + np.array([1, 0, 0])
