# score: 1/1
# status: proved

# q = [2, 3, -1], k = [-2, 2, 1]: -4 + 6 - 1
case = 1
score_again = 1
