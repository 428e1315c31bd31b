# score: 0/1
# status: error
# misconception: none

states = 2413
