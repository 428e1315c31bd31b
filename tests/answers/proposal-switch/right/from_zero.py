# score: 1/1
# status: proved

import numpy as np

switch_review = "b"
switch_shift = [0, 0, 1, 1, np.cos(0.5)]
