"""Numbers for a question, or one sentence."""

import re

import numpy as np
import pytest

from autograder.session.drawing import NoNumbers, draw


def test_numbers_come_as_a_learner_uses_them():
    shown, (x, m, theta) = draw("apply-result", 7)
    assert isinstance(x, np.ndarray) and type(m) is int and type(theta) is float
    assert shown.startswith("Case 7: x = [") and "θ = " in shown


@pytest.mark.parametrize(
    ("exercise", "case", "said"),
    [
        ("apply-resul", 1, "Did you mean “apply-result”?"),
        ("block-code", 1, "has no numbers of its own"),
        ("apply-result", ..., "whole number"),
        ("apply-result", -1, "between 0 and"),
        ("apply-result", 1.5, "whole number"),
        ("apply-result", "seven", "whole number"),
        (["apply-result"], 1, "There is no exercise"),
    ],
)
def test_what_has_no_numbers_is_told_in_a_sentence(notebook, exercise, case, said, capsys):
    with pytest.raises(NoNumbers, match=re.escape(said)) as why:
        draw(exercise, case)
    notebook.shell.user_ns.update(numbers=notebook.session.numbers, exercise=exercise, case=case)
    notebook.run("numbers(exercise, case)")
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    assert str(why.value) in told.out + told.err
