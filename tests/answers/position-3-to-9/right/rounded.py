# score: 1/1
# status: tested

case = 1
turn = 2.693
