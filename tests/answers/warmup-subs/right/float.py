# score: 1/1
# status: tested

at_30_degrees = 0.5
