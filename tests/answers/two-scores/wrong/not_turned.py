# score: 0/2
# status: refuted
# misconception: plain-dot-product

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("two-scores", case)
scores_5_8_and_12_15 = [q @ k, q @ k]
