# score: 0/1
# status: refuted
# misconception: full-width-in-a-head

from autograder.notebook import numbers

case = 1
B, H, L, D = numbers("head-shapes", case)
head_counts = [D, B * H * L**2, L * D // 2]
