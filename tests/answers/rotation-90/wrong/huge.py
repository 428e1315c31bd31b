# score: 0/1
# status: error
# misconception: none

import numpy as np

quarter_turn = np.zeros((3000, 3000))
