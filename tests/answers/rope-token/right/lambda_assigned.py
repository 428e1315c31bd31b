# score: 5/5
# status: proved

import numpy as np

rope = lambda x, position, theta: np.stack(
    (
        x[0::2] * np.cos(position * theta) - x[1::2] * np.sin(position * theta),
        x[0::2] * np.sin(position * theta) + x[1::2] * np.cos(position * theta),
    ),
    axis=-1,
).ravel()
