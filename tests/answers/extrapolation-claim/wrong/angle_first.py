# score: 0/1
# status: refuted
# misconception: none

case = 0
works_beyond = False
unseen = [2.31, 20000]
