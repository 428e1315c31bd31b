# score: 0.5/1
# status: refuted
# misconception: imaginary-unit-forgotten

second_number = -0.5 + 4.0
numbers_for_128 = 64
