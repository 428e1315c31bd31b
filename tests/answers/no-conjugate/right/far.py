# score: 1/1
# status: proved

import numpy as np

relative_without = False
shift_without = np.array([100, 120, 7])
