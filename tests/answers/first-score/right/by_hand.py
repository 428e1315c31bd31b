# score: 1/1
# status: proved

# q = [4, 3], k = [-3, 5]: 4 * (-3) + 3 * 5
case = 1
first_score = 3
