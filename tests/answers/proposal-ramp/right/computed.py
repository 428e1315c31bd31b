# score: 1/1
# status: proved

import numpy as np

theta = 10000.0 ** (-np.arange(0, 8, 2) / 8)
turns = 1000 * theta / (2 * np.pi)
ramp_review = "B"
needs_scaling = [np.argmin(turns) + 1, turns.min()]
