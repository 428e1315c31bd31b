# score: 1/1
# status: tested

import numpy as np

case = 2  # [-3, -5] turned by 2π/3, rounded
result = np.round([1.5 + 2.5 * 3**0.5, -1.5 * 3**0.5 + 2.5], 4)
