# score: 1/1
# status: proved

case = 0
works_beyond = False
unseen = [20000, 2.31]
