# score: 0/1
# status: refuted
# misconception: none

at_30_degrees = 1
