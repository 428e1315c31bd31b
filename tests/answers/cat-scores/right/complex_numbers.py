# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
cat, sleeping, theta = numbers("cat-scores", case)
def at(x, m):
    return ((x[0::2] + 1j * x[1::2]) * np.exp(1j * m * theta)).view(float)
cat_numbers = [at(cat, 2) @ at(sleeping, 4), at(cat, 9) @ at(sleeping, 11), at(cat, 2)[0], at(cat, 9)[0]]
