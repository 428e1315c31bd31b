# score: 0/1
# status: refuted
# misconception: none

case = 1
turning_matrix = [[1, 0], [0, 1]]
