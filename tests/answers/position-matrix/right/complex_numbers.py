# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
m, theta = numbers("position-matrix", case)
turned = [(np.eye(4)[i].view(complex) * np.exp(1j * m * theta)).view(float) for i in range(4)]
position_matrix = np.array(turned)
