# score: 1/1
# status: tested

import numpy as np

case = 0
length = np.linalg.norm([-7, 24])
second_without_sign = length * np.sqrt(1 - (15 / length) ** 2)
