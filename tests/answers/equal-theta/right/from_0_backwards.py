# score: 1/1
# status: proved

import numpy as np

lost = "C"
twin_positions = np.array([16, 0])
