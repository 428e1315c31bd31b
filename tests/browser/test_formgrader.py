"""nbgrader's formgrader on a graded class, as an instructor meets it in a plain `jupyter lab`."""

import re

import pytest
from lab_page import open_instructors_lab
from nbgrader.api import Gradebook

from autograder.classroom.class_run import grade_class
from autograder.classroom.course import open_course
from autograder.classroom.course_root import init_root
from autograder.classroom.releasing import release_lesson
from autograder.exercises import all_memos

from ..demo_class.assemble import MEMO, students, write_submission

LESSON, NOTEBOOK = "01-rotation-block", "rotation-block"
CLASS = {student.id: student for student in students()}
HERE = ("ada", "fatima", "goran")
FULL = 41
WHEN = "2025-02-03 10:00:00.000000 UTC"


@pytest.fixture(scope="module")
def expect():
    from playwright.sync_api import expect

    return expect


@pytest.fixture(scope="module")
def classroom(chromium_path, tmp_path_factory):
    """A course root with a graded class, and the address of its formgrader."""
    folder = tmp_path_factory.mktemp("formgrader")
    root = folder / "course"
    init_root(root)
    settings = root / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nc.Exchange.root = {str(folder / 'exchange')!r}\n")
    release_lesson(root, LESSON)
    for name in HERE:
        hand_in(root, name)
    grade_class(open_course(root), LESSON)
    with open_instructors_lab(root, folder / "jupyter") as address:
        yield root, address


def hand_in(root, name, like=""):
    """Put a student's notebook in its place, answered as another's but with the student's memo."""
    folder = root / "submitted" / name / LESSON
    released = root / "release" / LESSON / f"{NOTEBOOK}.ipynb"
    write_submission(CLASS[like or name], folder, released)
    (folder / "timestamp.txt").write_text(WHEN)


def recorded(root, name):
    """Give what the gradebook holds of a student: auto and manual marks by cell, and the total."""
    with Gradebook(open_course(root).db_url) as gradebook:
        found = gradebook.find_submission_notebook(NOTEBOOK, LESSON, name)
        comments = {one.name: one.manual_comment for one in found.comments}
        grades = {one.name: (one.auto_score, one.manual_score) for one in found.grades}
        return grades, comments, found.score, found.id


@pytest.fixture
def open_formgrader(classroom, new_page):
    """Give a function that opens a page of formgrader."""

    def open_page(path):
        page = new_page()
        page.goto(classroom[1])  # which lets this profile in
        page.goto(f"{classroom[1].partition('/lab?')[0]}/formgrader/{path}")
        return page

    return open_page


def test_the_lab_opens_formgrader_on_the_lesson(classroom, new_page, expect):
    page = new_page()
    page.goto(classroom[1])
    page.locator(".lm-MenuBar-item", has_text="Nbgrader").click()
    page.locator(".lm-Menu-item", has=page.get_by_text("Formgrader", exact=True)).click()
    formgrader = page.frame_locator("iframe")
    row = formgrader.locator("#main-table tr", has_text=LESSON)
    expect(row.locator(".num-submissions")).to_have_text(str(len(HERE)), timeout=30_000)
    formgrader.get_by_role("link", name="Manual Grading").click()
    formgrader.get_by_role("link", name=LESSON).click()
    formgrader.get_by_role("link", name=NOTEBOOK).click()
    scores = formgrader.locator("#main-table td.score")
    wanted = [f"{CLASS[name].total:g} / {FULL}" for name in HERE]
    expect(scores).to_have_count(len(HERE))
    assert sorted(scores.all_inner_texts()) == sorted(wanted)
    formgrader.get_by_role("link", name="Submission #1").click()
    expect(formgrader.locator(".rotary-verdict").first).to_be_visible()


def test_a_submission_shows_verdicts_and_the_rubric_and_takes_marks(
    classroom, open_formgrader, expect
):
    root, _ = classroom
    page = open_formgrader(f"submissions/{recorded(root, 'goran')[3]}/")
    refuted = page.locator("[data-exercise=block-code]")
    expect(refuted).to_contain_text("✗ refuted")
    expect(refuted).to_contain_text("rope_block(1, π/2)")
    expect(refuted).to_contain_text("The matrix for column vectors")
    expect(refuted.locator("svg[role=img]")).to_be_visible()
    comment = page.locator("#block-code-comment")
    expect(comment).to_have_attribute("placeholder", re.compile("The matrix for column vectors"))
    expect(page.locator("#check-block-code")).to_have_attribute("placeholder", "0")

    score, remark = page.locator(f"#{MEMO}"), page.locator(f"#{MEMO}-comment")
    rubric = page.locator("table", has_text="Your answer …")
    expect(rubric.locator("tbody tr")).to_have_count(len(all_memos()[MEMO].rubric))
    assert rubric.bounding_box()["y"] < score.bounding_box()["y"]
    with page.expect_response("**/api/grade/*"):
        score.fill("2.5")
        score.press("Tab")
    with page.expect_response("**/api/comment/*"):
        remark.fill("Why is the determinant of a rotation 1?")
        remark.press("Tab")
    grades, comments, total, _ = recorded(root, "goran")
    assert grades[MEMO] == (None, 2.5)
    assert comments[MEMO] == "Why is the determinant of a rotation 1?"
    assert total == CLASS["goran"].total + 2.5


def test_the_button_grades_by_the_same_path_and_keeps_what_people_wrote(
    classroom, open_formgrader, expect
):
    root, _ = classroom
    with Gradebook(open_course(root).db_url) as gradebook:
        gradebook.find_grade(MEMO, NOTEBOOK, LESSON, "fatima").manual_score = 1
        comment = gradebook.find_comment(MEMO, NOTEBOOK, LESSON, "fatima")
        comment.manual_comment = "Say for which angles."
        gradebook.db.commit()
    assert recorded(root, "fatima")[0]["check-apply-code"] == (0, None)
    # everything right now, and cells pasted twice, at which nbgrader's own steps would stop
    hand_in(root, "fatima", like="yusuf")
    page = open_formgrader(f"manage_submissions/{LESSON}")
    row = page.locator("#main-table tr", has_text="fatima")
    expect(row.locator(".score")).to_have_text(f"{CLASS['fatima'].total + 1:g} / {FULL}")
    row.locator(".autograde a").click()
    expect(page.locator("#success-modal")).to_contain_text("Success", timeout=60_000)
    expect(row.locator(".score")).to_have_text(f"{CLASS['yusuf'].total + 1:g} / {FULL}")
    expect(row.locator(".status")).to_have_text("needs manual grading")
    grades, comments, total, _ = recorded(root, "fatima")
    assert grades["check-apply-code"] == (3, None)
    assert grades[MEMO] == (0, 1)
    assert comments[MEMO] == "Say for which angles."
    assert total == CLASS["yusuf"].total + 1
    graded = root / "autograded" / "fatima" / LESSON / f"{NOTEBOOK}.ipynb"
    text = graded.read_text(encoding="utf-8")
    assert "Answered more than once, and the last answer counts" in text
    assert recorded(root, "ada")[2] == CLASS["ada"].total
