# score: 1/1
# status: proved

import numpy as np

old, new = (2 * np.pi * b ** (2 * 3 / 8) for b in (10000, 40000))
base_review = "(B)"
last_growth = new / old
