# score: 0/1
# status: refuted
# misconception: none

case = 1
same_from_both = False
from_second_text = 5
