# score: 1/1
# status: tested

# e^3 = 20.086, e^-2 = 0.135, e^2 = 7.389, together 27.610
case = 1
share_again = 0.268
