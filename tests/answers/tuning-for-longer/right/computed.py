# score: 1/1
# status: proved

import numpy as np

theta = 160000 ** (-np.arange(0, 8, 2) / 8)
tuned_by = "C"
two_angles = [theta[0], 8000 * theta[-1]]
