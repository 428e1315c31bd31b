# score: 1/1
# status: proved

case = 1
real_and_imaginary = [-3, -36]
