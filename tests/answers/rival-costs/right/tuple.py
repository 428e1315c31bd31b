# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 3
buckets, H, L, d = numbers("rival-costs", case)
costs_of_rivals = (H * buckets, 0, L * L, L * d + L * d)
