# score: 0/1
# status: error
# misconception: none

case = 1
same_vector = False
differing_entry = ...
