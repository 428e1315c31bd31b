# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
cat, sleeping, theta = numbers("cat-scores", case)
z, w = cat[0::2] + 1j * cat[1::2], sleeping[0::2] + 1j * sleeping[1::2]
score = np.sum(z * w.conj() * np.exp(-2j * theta)).real
entries = [(z[0] * np.exp(1j * m)).real for m in (2, 9)]
cat_numbers = [round(float(v), 3) for v in (score, score, *entries)]
