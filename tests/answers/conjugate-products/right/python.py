# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
x, y = numbers("conjugate-products", case)
product = complex(*map(int, x)) * complex(*map(int, y)).conjugate()
real_and_imaginary = [int(product.real), int(product.imag)]
