# score: 0/1
# status: error
# misconception: none

case = 1
same_from_both = False
from_second_text = ...
