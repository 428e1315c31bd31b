# score: 1/1
# status: proved

import numpy as np

conclusion = "c"
third_place = np.array([3, 5])
