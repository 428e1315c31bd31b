# score: 2/2
# status: proved

import numpy as np

claims = dict(a=np.True_, b=np.pi / 3, c=np.bool_(True), d=np.float64(-2))
