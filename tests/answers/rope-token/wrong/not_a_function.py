# score: 0/5
# status: error
# misconception: none

import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0])
rope = (x.view(complex) * np.exp(1j * 3 * np.array([1.0, 0.01]))).view(float)
