# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 3
x, y = numbers("conjugate-products", case)
real_and_imaginary = [float(x @ y), float(x[1] * y[0] - x[0] * y[1])]
