# score: 1/1
# status: proved

import numpy as np

def real_part(m, n):
    return (np.exp(1j * m) * np.exp(1j * n)).real
relative_without = False
shift_without = np.array([100, 120, 7, real_part(100, 120), real_part(107, 127)])
