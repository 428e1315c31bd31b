# score: 1/1
# status: tested

case = 2
turn = 2.35619
