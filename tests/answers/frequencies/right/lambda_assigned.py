# score: 4/4
# status: proved

import numpy as np

frequencies = lambda d, base=10000.0: np.array([base ** (-2 * j / d) for j in range(d // 2)])
