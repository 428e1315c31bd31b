# score: 0/1
# status: error
# misconception: none

at_30_degrees = [0.5, 0.5]
