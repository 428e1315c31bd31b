# score: 0/1
# status: refuted
# misconception: one-pair-back-all-back

case = 2
whole_vector_back = True
angles_left = [0, 0, 0]
