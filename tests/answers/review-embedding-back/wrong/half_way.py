# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
e, i, theta = numbers("review-embedding-back", case)
z = (e[0] + 1j * e[1]) * np.exp(-0.5j * i * theta)
embedding_found = [z.real, z.imag]
