# score: 0/1
# status: refuted
# misconception: degrees-for-radians

case = 1
turn = 154.28571428571428
