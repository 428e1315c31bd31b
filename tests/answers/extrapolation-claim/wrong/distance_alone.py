# score: 0/1
# status: error
# misconception: none

case = 0
works_beyond = False
unseen = 20000
