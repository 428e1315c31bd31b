# score: 1/1
# status: tested

case = 3
one_frequency = 0.111
