# score: 0/1
# status: refuted
# misconception: none

# 4 * 3 + 3 * 5
case = 1
first_score = 27
