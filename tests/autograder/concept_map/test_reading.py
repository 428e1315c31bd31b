import pytest

from autograder.concept_map import all_concepts, all_questions, exercised_by, lesson_titles
from autograder.exercises import all_exercises


@pytest.fixture
def folder(tmp_path):
    """Give a map of two lessons, which tests change."""
    (tmp_path / "lesson_03.toml").write_text(
        'title = "Turning"\n[[concept]]\nid = "turn"\ntitle = "a turn"\nsays = "It turns."\n'
        'example = "turn-code"\n[questions]\n"which way" = ["turn-left"]\n'
    )
    (tmp_path / "lesson_04.toml").write_text(
        '[[concept]]\nid = "twice"\ntitle = "twice"\nsays = "Again."\nafter = ["turn"]\n'
        '[questions]\n"which way" = ["turn-right"]\n'
    )
    (tmp_path / "questions.toml").write_text('[questions]\n"which way" = 3\n"how far" = 9\n')
    return tmp_path


def test_concepts_come_in_the_order_of_the_lessons(folder):
    turn, twice = all_concepts(folder).values()
    assert (turn.id, turn.lesson, turn.after, turn.example) == ("turn", 3, (), "turn-code")
    assert (twice.id, twice.lesson, twice.after, twice.review) == ("twice", 4, ("turn",), "")


def test_a_question_may_be_met_in_two_lessons_or_in_none(folder):
    which, far = all_questions(folder)
    assert (which.lesson, which.exercises) == (3, ("turn-left", "turn-right"))
    assert (far.lesson, far.exercises) == (9, ())


def test_a_notebooks_own_title_counts_before_the_maps(folder, tmp_path):
    assert lesson_titles(folder, tmp_path / "none") == {3: "Turning", 4: ""}
    assert lesson_titles()[1] == "The rotation block"


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("lesson_04.toml", '[[concept]]\nid = "turn"\ntitle = "t"\nsays = "S."', "another concept"),
        ("lesson_04.toml", '[[concept]]\nid = "a"\ntitle = "t"', "says"),
        ("lesson_04.toml", '[[concept]]\nid = "a"\ntitle = "t"\nsays = "S."\nsee = 1', "see"),
        ("lesson_04.toml", "[[concept", "lesson_04.toml cannot be read"),
        ("lesson_four.toml", "", "lesson_four.toml cannot be read"),
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_named(folder, file, text, told):
    (folder / file).write_text(text)
    with pytest.raises(ValueError, match=told):
        all_concepts(folder)


def test_a_question_that_the_chapter_has_not_is_named(folder):
    (folder / "lesson_05.toml").write_text('[questions]\n"why" = ["x"]\n')
    with pytest.raises(ValueError, match=r"lesson_05.toml: the chapter has no question “why”"):
        all_questions(folder)


def test_which_exercises_meet_a_concept_is_told_by_the_exercises():
    met = exercised_by(["isometry", "nothing"], all_exercises().values())
    assert {"function-a-or-b", "length-proof"} <= set(met["isometry"])
    assert met["nothing"] == ()
