# score: 1/1
# status: proved

import numpy as np

relative_without = False
shift_without = [0, 0, 1, 1, np.cos(2)]
