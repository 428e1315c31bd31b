# score: 0/1
# status: refuted
# misconception: conjugate-forgotten

from autograder.notebook import numbers

case = 1
x, y = numbers("conjugate-products", case)
product = complex(*x) * complex(*y)
real_and_imaginary = [product.real, product.imag]
