# score: 1/1
# status: proved

import numpy as np

relative_method = "b"
breaks_other_method = np.array([6, 3, -2])
