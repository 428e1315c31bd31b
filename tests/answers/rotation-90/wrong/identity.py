# score: 0/1
# status: refuted
# misconception: none

import numpy as np

quarter_turn = np.eye(2)
