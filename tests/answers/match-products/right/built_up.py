# score: 1/1
# status: proved

products = {}
products[1] = "b"
products[2] = "d"
products[3] = "c"
products[4] = "(a)"
