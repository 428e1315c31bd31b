# score: 1/1
# status: proved

import numpy as np

x = np.array([1.0, 2.5, -0.5, 4.0])
z = x[0::2] + 1j * x[1::2]
second_number = z[1]
numbers_for_128 = len(np.zeros(128)[0::2])
