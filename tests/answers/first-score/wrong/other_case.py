# score: 0/1
# status: refuted
# misconception: none

# the score of case 1
case = 3
first_score = 3
