# score: 0/1
# status: error
# misconception: none

case = 0
works_beyond = 0
unseen = [20000, 2.31]
