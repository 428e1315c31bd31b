# score: 1/1
# status: tested

case = 1
turning_matrix = [[-0.5, 0.866], [-0.866, -0.5]]
