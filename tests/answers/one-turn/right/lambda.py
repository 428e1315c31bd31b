# score: 2/2
# status: proved

import numpy as np

next_state = lambda v, theta: v @ np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
