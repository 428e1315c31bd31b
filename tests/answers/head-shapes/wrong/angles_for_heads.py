# score: 0/1
# status: refuted
# misconception: table-for-each-head

from autograder.notebook import numbers

case = 1
B, H, L, D = numbers("head-shapes", case)
d = D // H
head_counts = [d, B * H * L**2, H * L * d // 2]
