# score: 0.5/1
# status: refuted
# misconception: none

second_number = 1 + 2.5j
numbers_for_128 = 64
