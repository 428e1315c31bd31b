# score: 0/1
# status: unattempted
# misconception: none

case = 1
whole_vector_back = ...
angles_left = ...
