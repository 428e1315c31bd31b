# score: 1/1
# status: tested

import numpy as np

at_30_degrees = np.cos(np.pi / 6) ** 2 - np.sin(np.pi / 6) ** 2
