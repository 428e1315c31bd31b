# score: 0/1
# status: refuted
# misconception: none

case = 1
pairs_tied = False
first_number = [2, 3]
