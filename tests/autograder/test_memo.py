import pytest

from autograder.memo import Memo, rubric_markdown


def memo(points, *rubric):
    return Memo("why-memo", "01-turn", "Why", ("rotation",), points, "Turning", rubric)


@pytest.mark.parametrize("rubric", [(), ((1, "a"),), ((1, "a"), (2, "b"), (1, "c"))])
def test_a_rubric_that_does_not_add_up_is_refused(rubric):
    total = sum(points for points, _ in rubric)
    with pytest.raises(ValueError, match=rf"why-memo adds up to {total} points, .* worth 3"):
        memo(3, *rubric)


@pytest.mark.parametrize("part", [0, -1])
def test_a_part_worth_nothing_is_refused(part):
    with pytest.raises(ValueError, match="why-memo gives .* points for “names it”"):
        memo(3, (3 - part, "shows it"), (part, "names it"))


def test_the_table_has_a_row_for_every_part():
    assert rubric_markdown(memo(3, (2, "names it"), (1, "says |x|"))).split("\n") == [
        "| Points | Your answer … |",
        "|---|---|",
        "| 2 of 3 | names it |",
        r"| 1 of 3 | says \|x\| |",
    ]
