# score: 0/1
# status: refuted
# misconception: none

case = 0
is_identity = False
leftover = 0.5
