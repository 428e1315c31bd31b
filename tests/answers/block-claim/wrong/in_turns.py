# score: 0/1
# status: refuted
# misconception: none

case = 2
is_identity = False
leftover = 0.125
