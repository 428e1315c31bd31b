# score: 0.5/1
# status: error
# misconception: none

second_number = [-0.5, 4.0]
numbers_for_128 = 64
