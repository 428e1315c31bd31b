# score: 0/1
# status: refuted
# misconception: none

case = 3
whole_vector_back = False
angles_left = [0, 0, 0]
