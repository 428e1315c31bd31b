"""The kinds of exercise: what is asked, and how an answer of that kind is judged."""

from autograder.kinds.any_dimension import AnyDimension, PairStep
from autograder.kinds.arrangement import Match, Order
from autograder.kinds.choice import Choice, TrueFalse
from autograder.kinds.expression import Expression
from autograder.kinds.function import Function
from autograder.kinds.quantity import Array, Number
from autograder.kinds.several import Several
from autograder.kinds.step import Step
from autograder.kinds.witness import Shown, Witness, expression, floats

__all__ = [
    "AnyDimension",
    "Array",
    "Choice",
    "Expression",
    "Function",
    "Match",
    "Number",
    "Order",
    "PairStep",
    "Several",
    "Shown",
    "Step",
    "TrueFalse",
    "Witness",
    "expression",
    "floats",
]
