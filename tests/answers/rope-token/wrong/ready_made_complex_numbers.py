# score: 0/5
# status: unattempted
# misconception: none

import numpy as np
from ropelib import from_complex, to_complex


def rope(x, position, theta):
    return from_complex(to_complex(x) * np.exp(1j * position * theta))
