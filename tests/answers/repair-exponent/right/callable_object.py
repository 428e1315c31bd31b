# score: 2/2
# status: proved

import numpy as np


class Schedule:
    def __call__(self, d, base=10000.0):
        """θ_j = b^(-2(j-1)/d)"""
        return 1 / np.power(base, np.arange(0, d, 2) / d)


repaired_exponent = Schedule()
