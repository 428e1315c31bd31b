# score: 0/1
# status: refuted
# misconception: none

keeps_length = True
factor = 1
