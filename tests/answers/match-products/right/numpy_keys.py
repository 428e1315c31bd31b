# score: 1/1
# status: proved

import numpy as np

products = dict(zip(np.arange(1, 5), "bdca"))
