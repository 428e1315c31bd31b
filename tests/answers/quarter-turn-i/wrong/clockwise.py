# score: 0/1
# status: refuted
# misconception: clockwise

quarter_turned = -1j * (3 + 4j)
