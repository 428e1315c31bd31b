# score: 0/1
# status: error
# misconception: none

case = 1
whole_vector_back = False
angles_left = ...
