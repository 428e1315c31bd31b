from pathlib import Path

from autograder.classroom.release import course_points, release_course

ROOT = Path(__file__).parents[3]


def test_the_released_lessons_are_fresh():
    stale = release_course(ROOT, course_points(ROOT), check=True)
    assert stale == [], "run `make lessons` and commit what it wrote"
