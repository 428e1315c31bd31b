# score: 0/1
# status: error
# misconception: none

case = 1
by_same_amount = False
angles_at_m = ...
