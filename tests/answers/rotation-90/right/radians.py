# score: 1/1
# status: tested

import numpy as np

a = np.radians(90)
quarter_turn = [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
