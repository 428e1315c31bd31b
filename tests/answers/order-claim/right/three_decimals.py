# score: 1/1
# status: proved

# scores 3, 2, 0 with values 3, 4, 9, so that the token with score 3 brings 3 in both texts
case = 1
same_from_both = False
from_second_text = 3.470
