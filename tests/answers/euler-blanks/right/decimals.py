# score: 1/1
# status: tested

import numpy as np

sixty_real, sixty_imaginary = np.cos(np.pi / 3), np.sin(np.pi / 3)
