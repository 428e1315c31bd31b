# score: 0/1
# status: error
# misconception: none

case = 2
is_identity = False
leftover = ...
