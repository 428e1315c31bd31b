# score: 1/1
# status: tested

import numpy as np

at_30_degrees = np.array(0.5)
