# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
B, H, L, D = numbers("head-shapes", case)
d = D // H
head_counts = [d, B * H * L**2, L * d // 2]
