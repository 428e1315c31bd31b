# score: 3/3
# status: proved

import numpy as np

turn_pair = lambda x, m, theta: np.array(
    [x[0] * np.cos(m * theta) - x[1] * np.sin(m * theta), x[0] * np.sin(m * theta) + x[1] * np.cos(m * theta)]
)
