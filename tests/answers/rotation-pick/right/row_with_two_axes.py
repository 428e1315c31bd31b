# score: 1/1
# status: proved

import numpy as np

pick = "c"
pick_image = np.array([[3, 1]]) @ np.array([[0, 1], [-1, 0]])
