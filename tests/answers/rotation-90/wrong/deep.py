# score: 0/1
# status: error
# misconception: none

quarter_turn = []
for _ in range(50):
    quarter_turn = [quarter_turn]
