# score: 1/1
# status: proved

far_out = {4: "B", 3: "D", 2: "A", 1: "C"}
