# score: 0/1
# status: refuted
# misconception: cut-not-rounded

from autograder.notebook import numbers

case = 1
(n,) = numbers("bfloat-positions", case)
step = 2 ** (int(n).bit_length() - 8)
held = n // step * step
lost_held_off = [257, held, n - held]
