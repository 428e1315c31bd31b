# score: 0.5/1
# status: refuted
# misconception: none

second_number = -0.5 + 4j
numbers_for_128 = 128
