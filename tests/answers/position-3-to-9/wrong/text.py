# score: 0/1
# status: error
# misconception: none

case = 1
turn = "6 theta"
