# score: 0/1
# status: refuted
# misconception: none

case = 1
is_identity = True
leftover = 0
