# score: 0/1
# status: refuted
# misconception: wrong-factor-conjugated

case = 1
real_and_imaginary = [-3, 36]
