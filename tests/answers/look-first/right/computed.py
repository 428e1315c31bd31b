# score: 1/1
# status: proved

import numpy as np

z = np.array([1 + 2j, 3 + 4j]) * np.exp(1j * np.array([np.pi / 2, np.pi]))
first_look = "b"
by_definition = np.stack([z.real, z.imag], axis=1).ravel()
