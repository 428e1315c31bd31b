# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
m, theta_1, theta_2, theta_3 = numbers("same-amount", case)
by_same_amount = theta_1 == theta_2 == theta_3
angles_at_m = [m * theta_1, m * theta_2, m * theta_3]
