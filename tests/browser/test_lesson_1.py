"""Lesson 1 as a learner meets it: `rotary lab`, JupyterLab and a keyboard."""

import json

import psutil
import pytest
from lab_page import open_lab

ANSWER = "c, s = np.cos(m * theta), np.sin(m * theta)"
NOT_GOOD = (
    '[data-mime-type="application/vnd.jupyter.error"], '
    '[data-mime-type="application/vnd.jupyter.stderr"]'
)


@pytest.fixture(scope="module")
def expect():
    from playwright.sync_api import expect

    return expect


def test_untouched_it_runs_through_and_nothing_is_fetched_from_elsewhere(lesson, expect):
    lesson.run_all()
    expect(lesson.page.locator(NOT_GOOD)).to_have_count(0)
    verdicts = lesson.page.locator(".rotary-verdict")
    expect(verdicts).to_have_count(len(lesson.checks))
    expect(lesson.page.locator(".rotary-unattempted")).to_have_count(len(lesson.checks))
    marks = lesson.output("progress").locator("[data-status=unattempted]:visible")
    expect(marks).to_have_count(len(lesson.checks))
    # no question about news or kernels, no panel of the instructor's
    expect(lesson.page.locator(".jp-Dialog, .Toastify__toast")).to_have_count(0)
    expect(lesson.page.get_by_text("Create Assignment")).to_have_count(0)
    assert lesson.fetched_outside == []


def test_a_wrong_answer_is_refuted_then_named_and_a_right_one_proved(lesson, expect):
    lesson.run("setup")
    lesson.type_answer("block-code", ANSWER, "return np.array([[c, -s], [s, c]])", keep=2)
    first = lesson.check("block-code")
    expect(first).to_contain_text("refuted")
    expect(first).to_contain_text("rope_block(1, π/2)")
    expect(first.locator("svg[role=img]")).to_be_visible()
    expect(first).not_to_contain_text("column")

    # the same answer checked again is no new try; the same slip written otherwise is one
    expect(lesson.check("block-code")).not_to_contain_text("column")
    lesson.type_answer("block-code", ANSWER, "return np.array([[c, s], [-s, c]]).T", keep=2)
    second = lesson.check("block-code")
    expect(second).to_contain_text("The matrix for column vectors")

    lesson.type_answer("block-code", ANSWER, "return np.array([[c, s], [-s, c]])", keep=2)
    third = lesson.check("block-code")
    expect(third).to_contain_text("proved")
    expect(third).to_contain_text("3 of 3 points")
    expect(lesson.page.locator(NOT_GOOD)).to_have_count(0)


@pytest.mark.parametrize(
    ("cell", "key", "before", "after"),
    [
        ("composition-widget", "data-n", "0", "3"),
        ("isometry-widget", "data-degrees", "0", "15"),
        ("block-widget", "data-m", "0", "3"),
    ],
)
def test_a_slider_moves_picture_and_sentence(shared_lesson, expect, cell, key, before, after):
    lesson = shared_lesson
    lesson.run(cell)
    widget = lesson.output(cell).locator(".rotary-widget")
    picture, sentence = widget.locator(f"[{key}]").first, widget.locator(".rotary-sentence")
    expect(picture).to_have_attribute(key, before)
    said = sentence.inner_text()
    handle = widget.get_by_role("slider").first
    handle.focus()
    for _ in range(3):
        handle.press("ArrowRight")
    expect(picture).to_have_attribute(key, after)
    expect(sentence).not_to_have_text(said)


def test_an_endless_loop_and_an_interrupt_give_a_verdict(lesson, expect):
    lesson.run("setup")
    lesson.type_answer("apply-code", "while True:", "pass", keep=2)
    endless = lesson.check("apply-code")
    expect(endless).to_contain_text("still running")

    lesson.type_answer("apply-code", "import time", "time.sleep(1.5)", "return x", keep=2)
    lesson.start_check("apply-code")
    expect(lesson.cell("check-apply-code").locator(".jp-InputArea-prompt")).to_have_text("[*]:")
    lesson.menu("Kernel", "Interrupt Kernel")
    lesson.wait_for("check-apply-code")
    expect(lesson.verdict("apply-code")).to_contain_text("stopped")
    expect(lesson.page.locator(NOT_GOOD)).to_have_count(0)

    lesson.type_answer("rotation-90", "quarter_turn = [[0, 1], [-1, 0]]")
    expect(lesson.check("rotation-90")).to_contain_text("proved")


def test_work_and_progress_outlive_kernel_page_and_lab(open_lesson, tmp_path, expect):
    folder = tmp_path / "my-course"
    answer = "quarter_turn = [[0, 1], [-1, 0]]  # up, then left"
    with open_lab(folder, tmp_path / "jupyter") as address:
        (notebook,) = folder.glob("01-*/*.ipynb")
        lesson = open_lesson(address, notebook, folder)
        lesson.run("setup")
        lesson.type_answer("rotation-90", answer)
        expect(lesson.check("rotation-90")).to_contain_text("proved")
        lesson.type_answer("block-at-2", "block_at_2 = [[0, -1], [1, 0]]")
        expect(lesson.check("block-at-2").locator("svg")).to_be_visible()
        lesson.restart_kernel()
        lesson.run("setup", "progress")
        mark = lesson.output("progress").locator("[data-exercise=rotation-90]")
        expect(mark).to_have_attribute("data-status", "proved")
        lesson.save()
        family = psutil.Process().children(recursive=True)
        # its connection file tells which lab a kernel belongs to
        kernels = [one for one in family if str(tmp_path) in one.cmdline()[-1]]
        assert kernels
    assert not any(kernel.is_running() for kernel in kernels)

    with open_lab(folder, tmp_path / "jupyter") as address:
        again = open_lesson(address, notebook, folder)
        expect(again.cell("rotation-90").locator(".cm-content")).to_have_text(answer)
        expect(again.verdict("rotation-90")).to_contain_text("proved")
        expect(again.verdict("block-at-2").locator("svg")).to_be_visible()
        again.run("setup")
        expect(again.output("setup")).to_contain_text("1 of ")
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    assert answer in ["".join(cell["source"]) for cell in cells if cell["id"] == "rotation-90"]
