# score: 6/6
# status: proved

import numpy as np

rope = lambda x, positions, theta: (  # noqa: E731
    (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
).view(float)
