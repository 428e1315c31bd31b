# score: 1/1
# status: proved

case = 3
by_same_amount = False
angles_at_m = (5, 10, 2)
