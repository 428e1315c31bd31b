# score: 1/1
# status: proved

products = {4: "A", 3: "C", 2: "D", 1: "B"}
