# score: 1/1
# status: tested

import math

import numpy as np

from autograder.notebook import numbers

case = 3
h, H, distance = numbers("far-weight", case)
far_to_near = round(math.exp(-distance * 256 ** (-h / H)), 4)
