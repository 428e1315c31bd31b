# score: 0/1
# status: error
# misconception: none

case = 2
shuffled_shares = [0.04, 0.26, 0.71]
