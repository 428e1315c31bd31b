# score: 1/1
# status: tested

from decimal import Decimal

at_30_degrees = Decimal("0.5")
