# score: 1/1
# status: tested

# scores 2, 3, 0: e^2 = 7.389, e^3 = 20.086, e^0 = 1, together 28.475
case = 1
softmax_shares = [0.259, 0.705, 0.035]
