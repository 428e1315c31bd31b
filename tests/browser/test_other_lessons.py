"""The lessons but lesson 1, which has a file of its own, as a learner meets them."""

import json
import shutil

import pytest

from autograder.lessons import lessons

NOT_GOOD = (
    '[data-mime-type="application/vnd.jupyter.error"], '
    '[data-mime-type="application/vnd.jupyter.stderr"]'
)
OTHERS = [one for one in lessons() if one.slug != "01-rotation-block"]


@pytest.fixture(scope="module")
def expect():
    from playwright.sync_api import expect

    return expect


def widgets(notebook):
    """List the code cells that show a widget."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    code = {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}
    return [name for name, source in code.items() if "from ropelib.widgets import" in source]


@pytest.mark.parametrize("one", OTHERS, ids=lambda one: one.slug)
def test_untouched_it_runs_through_and_its_widgets_answer(one, lab, open_lesson, expect):
    address, folder = lab
    notebook = folder / one.slug / "copy.ipynb"
    shutil.copyfile(one.path, notebook)
    lesson = open_lesson(address, notebook, folder)
    lesson.run_all()
    page = lesson.page
    expect(page.locator(NOT_GOOD)).to_have_count(0)
    expect(page.locator(".rotary-verdict")).to_have_count(len(lesson.checks))
    expect(page.locator(".rotary-unattempted")).to_have_count(len(lesson.checks))
    # The last lesson has none: what moves there are the learner's own programs.
    assert widgets(notebook) or one.slug == "08-capstone"
    for name in widgets(notebook):
        widget = lesson.output(name).locator(".rotary-widget")
        sentence = widget.locator(".rotary-sentence")
        picture = widget.locator("svg").first
        said, drawn = sentence.inner_text(), picture.get_attribute("aria-label")
        sliders = widget.get_by_role("slider")
        if sliders.count():
            sliders.first.focus()
            sliders.first.press("ArrowRight")
        else:
            widget.get_by_role("button").nth(1).click()
        expect(sentence).not_to_have_text(said)
        expect(picture).not_to_have_attribute("aria-label", drawn)
    assert lesson.fetched_outside == []
