"""Take the pictures in docs/images from the real lab and the sample class.

``python tools/screenshots.py`` needs the extras test and dev, Chromium, and a ``make demo`` before.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import chromium
from lab_page import LessonPage, open_lab
from PIL import Image
from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
COLOURS, LARGEST = 256, 150_000
RIM = 3  # what a cell leaves free above its box; the toolbar's edge shows through it
DEMO = Path(__file__).resolve().parent.parent / "build" / "demo"
THEOREM = "relative-substitution"
#: How many steps the slider of the diagonals is moved.
SHOWN_DIAGONAL = 10
LESSON, ANSWERED = "01-rotation-block", "position-3-to-9"
ANGLE = "c, s = np.cos(m * theta), np.sin(m * theta)"


def write(picture: bytes, name: str) -> None:
    """Store a picture with few colours, as a small PNG."""
    few = Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    path = IMAGES / name
    few.save(path, optimize=True)
    size = path.stat().st_size
    print(
        f"{path.relative_to(IMAGES.parent.parent)}: {few.width}×{few.height}, {size / 1000:.0f} kB"
    )
    if size > LARGEST:
        raise SystemExit(f"{name} is larger than {LARGEST / 1000:.0f} kB: use fewer colours.")


def exercise(lesson: LessonPage, name: str) -> bytes:
    """Picture an answer cell, its check and the verdict."""
    lesson.page.keyboard.press("Escape")
    # the cell that is selected has a frame and buttons: let it be one outside the picture
    lesson.cell("title").click()
    lesson.cell(name).evaluate("cell => cell.scrollIntoView({block: 'start'})")
    answer, check = (lesson.cell(one).bounding_box() for one in (name, f"check-{name}"))
    return lesson.page.screenshot(clip=around(answer, check))


def around(first: dict[str, float], last: dict[str, float]) -> dict[str, float]:
    """Give the rectangle from the top of one cell to the bottom of another."""
    top, bottom = first["y"] + RIM, last["y"] + last["height"]
    return {**first, "y": top, "height": bottom - top}


def take(page: Any, address: str, notebook: Path, folder: Path) -> None:
    """Work through two exercises and a widget, and picture them."""
    lesson = LessonPage(page, address, notebook, folder)
    lesson.run("setup")
    page.keyboard.press("ControlOrMeta+b")
    lesson.type_answer("block-code", ANGLE, "return np.array([[c, s], [-s, c]]).T", keep=2)
    lesson.check("block-code")
    # a second wrong try: now the misconception is named
    lesson.type_answer("block-code", ANGLE, "return np.array([[c, -s], [s, c]])", keep=2)
    lesson.check("block-code")
    write(exercise(lesson, "block-code"), "refuted.png")
    lesson.type_answer("block-code", ANGLE, "return np.array([[c, s], [-s, c]])", keep=2)
    lesson.check("block-code")
    write(exercise(lesson, "block-code"), "proved.png")
    take_theorem(page, lesson)

    page.set_viewport_size({"width": 1180, "height": 930})
    lesson.run("composition-widget")
    handle = lesson.output("composition-widget").get_by_role("slider").first
    handle.focus()
    for _ in range(5):
        handle.press("ArrowRight")
    lesson.cell("title").click()
    lesson.cell("composition").evaluate("cell => cell.scrollIntoView({block: 'start'})")
    lesson.output("composition-widget").locator("[data-n='5']").wait_for()
    write(page.screenshot(), "lesson-1.png")


def take_map(page: Any, address: str, folder: Path) -> None:
    """Picture the map of the course, as the learner has come so far."""
    lesson = opened(page, address, folder, "00-start-here")
    lesson.run("setup", "map-picture")
    lesson.cell("title").click()
    picture = lesson.output("map-picture").locator(".rotary-map")
    picture.evaluate("map => map.scrollIntoView({block: 'start'})")
    write(picture.screenshot(), "map.png")


def take_scores(page: Any, address: str, folder: Path) -> None:
    """Picture the scores over (m, n), with one diagonal marked."""
    lesson = opened(page, address, folder, "04-relative-position")
    lesson.run("setup", "relative-widget")
    widget = lesson.output("relative-widget").locator(".rotary-widget")
    handle = widget.get_by_role("slider").first
    handle.focus()
    for _ in range(SHOWN_DIAGONAL):
        handle.press("ArrowRight")
    widget.locator("svg").nth(1).wait_for()
    lesson.cell("title").click()
    widget.evaluate("widget => widget.scrollIntoView({block: 'center'})")
    write(widget.screenshot(), "scores.png")


def opened(page: Any, address: str, folder: Path, lesson: str) -> LessonPage:
    """Open a lesson with nothing beside it."""
    page.set_viewport_size({"width": 1010, "height": 1100})
    (notebook,) = folder.glob(f"{lesson}/*.ipynb")
    opened_lesson = LessonPage(page, address, notebook, folder)
    if page.locator(".jp-FileBrowser").is_visible():
        page.keyboard.press("ControlOrMeta+b")
    return opened_lesson


def take_theorem(page: Any, lesson: LessonPage) -> None:
    """Show a theorem where an answer stood, open one of its steps, and picture it."""
    find = "from ropelib.symbolic.theorems import find"
    lesson.type_answer("block-code", find, f'find("{THEOREM}")')
    lesson.run("block-code")
    page.keyboard.press("Escape")
    shown = lesson.output("block-code").locator(".rotary-theorem")
    shown.locator("summary").first.click()
    shown.locator("mjx-container").nth(1).wait_for()
    lesson.cell("title").click()
    shown.evaluate("theorem => theorem.scrollIntoView({block: 'center'})")
    write(shown.screenshot(), "theorem.png")


def take_feedback(page: Any) -> None:
    """Picture the feedback on one wrong answer of the sample class: answer, comment, verdict."""
    page.set_viewport_size({"width": 1180, "height": 900})
    page.goto((DEMO / "feedback" / "ivan" / LESSON / "rotation-block.html").as_uri())
    answer = page.locator("div.cell", has=page.locator(f'a[name="comment-{ANSWERED}"]')).first
    check = page.locator("div.cell", has=page.locator(f'a[name="check-{ANSWERED}"]')).first
    answer.evaluate("cell => cell.scrollIntoView({block: 'start'})")
    write(page.screenshot(clip=around(answer.bounding_box(), check.bounding_box())), "feedback.png")


def main() -> int:
    """Take every picture."""
    program = next(filter(None, map(shutil.which, chromium.NAMES)), None)
    if program is None:
        print("Chromium is not on the PATH; install it: sudo tools/install-chromium")
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rotary-course-") as home, sync_playwright() as driver:
        folder = Path(home, "my-course")
        with open_lab(folder, Path(home, "jupyter")) as address:
            (notebook,) = folder.glob("01-*/*.ipynb")
            browser = driver.chromium.launch(executable_path=program, args=list(chromium.FLAGS))
            page = browser.new_page(
                viewport={"width": 980, "height": 900}, device_scale_factor=2, color_scheme="light"
            )
            take(page, address, notebook, folder)
            take_map(page, address, folder)
            take_scores(page, address, folder)
            take_feedback(page)
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
