# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
model, predicts, theta = numbers("model-predicts", case)
z, w = (x[0::2] + 1j * x[1::2] for x in (model, predicts))
attention_changes = False
score_at_15_17 = np.sum(z * np.exp(15j * theta) * np.conj(w * np.exp(17j * theta))).real
