import os
import shutil

import chromium
import pytest
from hypothesis import settings

# A slow machine is no failure: hypothesis looks at values here, never at time.
settings.register_profile("course", deadline=None, print_blob=True)
# In CI the same examples every time, so that a change is judged by itself; at home fresh ones.
settings.register_profile("ci", settings.get_profile("course"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "course")


@pytest.fixture(scope="session")
def require_program():
    """Give ``require_program(name, how, *other_names)``: its path, or a skip (in CI, a failure)."""

    def require(name: str, how: str, *other_names: str) -> str:
        for candidate in (name, *other_names):
            if path := shutil.which(candidate):
                return path
        message = f"this test needs {name}, which is not on the PATH; install it: {how}"
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(message, pytrace=False)
        pytest.skip(message)

    return require


@pytest.fixture(scope="session")
def chromium_path(require_program) -> str:
    """Give the path of the machine's own Chromium or Chrome."""
    return require_program(chromium.NAMES[0], "sudo tools/install-chromium", *chromium.NAMES[1:])


@pytest.fixture(scope="session")
def browser(chromium_path):
    """Give a headless Chromium, driven by Playwright."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path, args=list(chromium.FLAGS), headless=True
        )
        yield browser
        browser.close()
