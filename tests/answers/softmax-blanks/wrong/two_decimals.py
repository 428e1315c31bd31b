# score: 0/1
# status: error
# misconception: none

# scores 2, 3, 0
case = 1
softmax_shares = [0.26, 0.71, 0.04]
