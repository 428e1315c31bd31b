# score: 0/1
# status: error
# misconception: none

case = 1
turning_matrix = [-0.5, 0.866, -0.866, -0.5]
