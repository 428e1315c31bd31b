# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
B, H, L, D = numbers("head-shapes", case)
d = D // H
head_counts = [d, B * H * L * d, L * d // 2]
