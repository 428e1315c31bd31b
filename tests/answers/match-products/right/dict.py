# score: 1/1
# status: proved

products = {1: "b", 2: "d", 3: "c", 4: "a"}
