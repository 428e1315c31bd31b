# score: 1/1
# status: proved

import numpy as np

quarter_turn = np.array([[0, 1], [-1, 0]])
