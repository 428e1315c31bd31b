# score: 0.5/1
# status: refuted
# misconception: parts-exchanged

second_number = 4.0 - 0.5j
numbers_for_128 = 64
