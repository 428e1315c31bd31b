# score: 1/1
# status: tested

case = 1
before_and_after = [7.927, 7.927]
