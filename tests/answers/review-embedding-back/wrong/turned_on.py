# score: 0/1
# status: refuted
# misconception: turned-on-for-back

import numpy as np

from autograder.notebook import numbers

case = 1
e, i, theta = numbers("review-embedding-back", case)
z = (e[0] + 1j * e[1]) * np.exp(1j * i * theta)
embedding_found = [z.real, z.imag]
