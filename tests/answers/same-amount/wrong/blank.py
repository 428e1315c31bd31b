# score: 0/1
# status: unattempted
# misconception: none

case = 1
by_same_amount = ...
angles_at_m = ...
