# score: 1/1
# status: tested

import numpy as np

at_30_degrees = np.float32(0.5)
