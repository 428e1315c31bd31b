# score: 1/1
# status: proved

import numpy as np

pick = "(c)"
phi = np.pi / 2
pick_image = np.array([3.0, 1.0]) @ np.array([[np.cos(phi), np.sin(phi)], [-np.sin(phi), np.cos(phi)]])
