import re
import shutil
from pathlib import Path

import pytest
from lab_page import LessonPage, open_lab

from autograder.lessons import find_lesson

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SIZE = {"width": 1280, "height": 800}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        item.stash.setdefault(FAILED, True)
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture
def new_page(browser, request):
    """Give a function that opens an empty page in a fresh profile; a failed test is pictured."""
    contexts = []

    def open_page():
        contexts.append(browser.new_context(viewport=SIZE))
        return contexts[-1].new_page()

    yield open_page
    if request.node.stash.get(FAILED, False):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"\W+", "-", request.node.name)
        for number, context in enumerate(contexts):
            for page in context.pages:
                page.screenshot(path=SCREENSHOTS / f"{name}-{number}.png")
    for context in contexts:
        context.close()


@pytest.fixture
def open_lesson(new_page):
    """Give ``open_lesson(address, notebook, folder)``: the lesson in a fresh profile."""

    def open_page(address: str, notebook: Path, folder: Path) -> LessonPage:
        return LessonPage(new_page(), address, notebook, folder)

    return open_page


@pytest.fixture(scope="module")
def lab(chromium_path, tmp_path_factory):
    """Run `rotary lab` for the tests of one file: its address, and its folder."""
    home = tmp_path_factory.mktemp("lab")
    with open_lab(home / "my-course", home / "jupyter") as address:
        yield address, home / "my-course"


def copy_lesson(folder: Path, name: str) -> Path:
    """Put lesson 1 as it is released into the learner's folder, under another name."""
    released = find_lesson("01-rotation-block")
    notebook = folder / released.slug / f"{name}.ipynb"
    shutil.copyfile(released.path, notebook)
    return notebook


@pytest.fixture
def lesson(lab, open_lesson, request):
    """Give lesson 1 as it is released, in a copy of this test's own."""
    address, folder = lab
    return open_lesson(address, copy_lesson(folder, request.node.name), folder)


@pytest.fixture(scope="module")
def shared_lesson(lab, browser):
    """Give lesson 1 for tests that leave no trace which another could meet."""
    address, folder = lab
    context = browser.new_context(viewport=SIZE)
    yield LessonPage(context.new_page(), address, copy_lesson(folder, "shared"), folder)
    context.close()
