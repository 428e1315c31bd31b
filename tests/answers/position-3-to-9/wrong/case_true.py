# score: 0/1
# status: error
# misconception: none

case = True
turn = 2.693
