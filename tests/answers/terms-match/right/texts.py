# score: 1/1
# status: proved

term_knows = {"4": "(a)", "3": "D", "2": "B", "1": "C"}
