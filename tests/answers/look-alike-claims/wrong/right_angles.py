# score: 0/2
# status: refuted
# misconception: none

import numpy as np

claims = {"a": True, "b": np.pi / 2, "c": True, "d": np.pi / 2}
