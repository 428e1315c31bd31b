# score: 0/1
# status: refuted
# misconception: none

case = 0
works_beyond = False
unseen = [20000.5, 2.31]
