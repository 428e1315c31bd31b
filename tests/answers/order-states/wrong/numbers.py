# score: 0/1
# status: error
# misconception: none

states = [2, 4, 1, 3]
