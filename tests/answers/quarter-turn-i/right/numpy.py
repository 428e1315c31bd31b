# score: 1/1
# status: tested

import numpy as np

quarter_turned = (3 + 4j) * np.exp(1j * np.pi / 2)
