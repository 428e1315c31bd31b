from pathlib import Path

import pytest

from autograder import settings
from autograder.settings import Settings, SettingsError, load_settings

COURSE = Path(__file__).parents[2] / "course.toml"


@pytest.fixture
def write(tmp_path):
    def write(text):
        (tmp_path / "course.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_the_courses_own_file_says_what_holds_without_one():
    found = load_settings(COURSE.parent)
    assert found.source == COURSE
    plain = Settings(source=COURSE)
    assert found == plain
    assert found.feedback("block-code") == "now"


def test_what_the_instructor_wrote_holds(write):
    folder = write(
        'solutions = "after-pass"\ntries = 5\nhints = false\nfeedback = "after-grading"\n'
        'misconceptions = "early"\nvariants = "fixed"\n'
        '[exercises.a]\npoints = 2.5\nfeedback = "now"\n'
    )
    found = load_settings(folder)
    assert (found.solutions, found.tries, found.hints) == ("after-pass", 5, False)
    assert (found.misconceptions, found.variants) == ("early", "fixed")
    assert (found.feedback("a"), found.feedback("b")) == ("now", "after-grading")
    assert (found.points("a", 1), found.points("b", 1)) == (2.5, 1)
    assert found.exercises == ("a",)


def test_the_nearest_file_upward_holds(write, monkeypatch):
    folder = write("tries = 7")
    deep = folder / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert load_settings().tries == 7
    (deep / "course.toml").write_text("tries = 8")
    assert load_settings().tries == 8


def test_an_installed_course_brings_its_own_file(tmp_path, monkeypatch):
    package = tmp_path / "site" / "autograder"
    package.mkdir(parents=True)
    (package.parent / "course.toml").write_text("tries = 1  # of some other package")
    monkeypatch.setattr(settings, "__file__", str(package / "settings.py"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert load_settings(elsewhere) == Settings()
    (package / "course.toml").write_text("tries = 9")
    assert load_settings(elsewhere).tries == 9


@pytest.mark.parametrize(
    "text, said",
    [
        ("tries = ", "not valid TOML"),
        ("solution = 'never'", "solution is not a setting; known are solutions"),
        ("solutions = 'always'", "solutions must be one of 'never', 'after-pass', 'after-tries'"),
        ("solutions = ['never']", "solutions must be one of"),
        ("tries = 0", "tries must be a whole number, at least 1, not 0"),
        ("tries = true", "tries must be"),
        ("hints = 1", "hints must be true or false"),
        ("exercises = 3", "exercises must be tables"),
        ("[exercises]\na = 3", "exercises.a must be a table"),
        ("[exercises.a]\npoint = 3", "exercises.a.point is not a setting; known are points"),
        ("[exercises.a]\npoints = -1", "exercises.a.points must be a number, 0 or more"),
        ("[exercises.a]\npoints = nan", "exercises.a.points must be"),
        ("[exercises.a]\nfeedback = 'later'", "exercises.a.feedback must be one of 'now'"),
    ],
)
def test_a_bad_file_is_told_by_file_key_and_what_is_allowed(write, text, said):
    folder = write(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(folder)
    assert str(folder / "course.toml") in str(caught.value)
    assert said in str(caught.value)


def test_a_file_that_is_not_text(tmp_path):
    (tmp_path / "course.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="not valid TOML"):
        load_settings(tmp_path)
