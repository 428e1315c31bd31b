# score: 1/1
# status: proved

import numpy as np

period = 2 * np.pi / (np.pi / 4)
lost = "c"
twin_positions = [1, 1 + period]
