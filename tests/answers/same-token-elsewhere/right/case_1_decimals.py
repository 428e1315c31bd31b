# score: 1/1
# status: proved

case = 1
same_vector = False
differing_entry = [2, -0.262, 3.148]
