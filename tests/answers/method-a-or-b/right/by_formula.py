# score: 1/1
# status: proved

import numpy as np

relative_method = "b"
breaks_other_method = [0, 0, 1, 2, np.sin(1) * (1 + np.sin(1)) + np.cos(1) * (1 + np.cos(1))]
