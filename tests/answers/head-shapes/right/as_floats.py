# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 2
B, H, L, D = numbers("head-shapes", case)
head_counts = (D / H, float(B * H * L * L), L * D / H / 2)
