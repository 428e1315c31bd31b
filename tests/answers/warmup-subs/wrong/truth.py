# score: 0/1
# status: error
# misconception: none

at_30_degrees = True
