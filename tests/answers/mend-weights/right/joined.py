# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    parts = []
    for part in np.split(W, heads, axis=1):
        a, b = np.split(part, 2, axis=1)
        parts.append(np.dstack([a, b]).reshape(part.shape))
    return np.hstack(parts)
