# score: 0/1
# status: refuted
# misconception: parts-exchanged

case = 1
pairs_tied = False
first_number = [-3.5355, 0.7071]
