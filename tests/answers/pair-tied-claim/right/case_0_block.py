# score: 1/1
# status: proved

import numpy as np

case = 0
pairs_tied = False
c, s = np.cos(np.pi / 4), np.sin(np.pi / 4)
first_number = np.array([-2, 4]) @ np.array([[c, s], [-s, c]])
