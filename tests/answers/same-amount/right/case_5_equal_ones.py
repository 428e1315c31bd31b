# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 5
m, theta_1, theta_2, theta_3 = numbers("same-amount", case)
by_same_amount = True
angles_at_m = 3 * [m * theta_2]
