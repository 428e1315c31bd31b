# score: 1/1
# status: proved

case = 3
whole_vector_back = True
angles_left = [0, 0, 0]
