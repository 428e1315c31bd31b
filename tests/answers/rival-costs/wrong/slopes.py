# score: 0/1
# status: refuted
# misconception: slopes-learned

from autograder.notebook import numbers

case = 1
buckets, H, L, d = numbers("rival-costs", case)
costs_of_rivals = [buckets * H, H, L**2, 2 * L * d]
