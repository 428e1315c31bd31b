# score: 0/1
# status: error
# misconception: none

case = 1
pairs_tied = False
first_number = ...
