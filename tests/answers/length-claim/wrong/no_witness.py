# score: 0/1
# status: error
# misconception: none

keeps_length = True
factor = ...
