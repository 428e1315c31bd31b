# score: 1/1
# status: tested

case = 2
shuffled_shares = [0.035, 0.259, 0.705]
