# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

at_30_degrees = np.cos(30) ** 2 - np.sin(30) ** 2
