# score: 1/1
# status: tested

import numpy as np

quarter_turn = np.array([[0, 1], [-1, 0]], dtype=np.float32)
