# score: 1/1
# status: proved

import numpy as np


def periods(d):
    return 2 * np.pi * 10000 ** (np.arange(0, d, 2) / d)


old, new = periods(4), periods(8)
wider_vector = "B"
period_ratios = new[1] / old[1], new[-1] / old[-1]
