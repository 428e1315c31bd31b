"""A build is made once, whole or not at all, and where nothing can be kept it is temporary."""

import os
import threading
from pathlib import Path

import pytest

from autograder.sandbox import learner_build
from autograder.sandbox.learner_build import ensure_build


@pytest.fixture
def quick(monkeypatch) -> list[Path]:
    """Builds that take no time, and the folders in which they were made."""
    folders = []

    def write(folder):
        folders.append(folder)
        (folder / "whole").touch()

    monkeypatch.setattr(learner_build, "build", write)
    learner_build._temporary.cache_clear()
    yield folders
    learner_build._temporary.cache_clear()


def test_a_build_is_made_once_and_left_under_its_digest_alone(tmp_path, quick):
    first, second = ensure_build(tmp_path), ensure_build(tmp_path)
    assert first == second == tmp_path / learner_build.digest()
    assert len(quick) == 1 and quick[0] != first
    assert [path.name for path in tmp_path.iterdir()] == [first.name]
    assert (first / "whole").exists()


def test_another_source_makes_another_build(tmp_path, quick, monkeypatch):
    first = ensure_build(tmp_path)
    changed = tmp_path / "rotation.py"
    changed.write_text("new = 1\n")
    genuine = learner_build.sources()
    monkeypatch.setattr(learner_build, "sources", lambda: {**genuine, "ropelib/x.py": changed})
    second = ensure_build(tmp_path)
    changed.write_text("new = 2\n")
    assert len({first, second, ensure_build(tmp_path)}) == len(quick) == 3


def test_by_default_it_lies_in_the_users_cache(tmp_path, quick, monkeypatch):
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / name))
    assert ensure_build().parent == tmp_path / "rotary-course" / "learner-build"


def test_what_was_cut_short_is_never_used(tmp_path, quick, monkeypatch):
    def cut_short(folder):
        (folder / "half").touch()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(learner_build, "build", cut_short)
        with pytest.raises(KeyboardInterrupt):
            ensure_build(tmp_path)
    assert not list(tmp_path.iterdir())
    assert [path.name for path in ensure_build(tmp_path).iterdir()] == ["whole"]


def test_two_at_once_get_the_same_whole_build(tmp_path, quick, monkeypatch):
    together, write = threading.Barrier(2, timeout=60), learner_build.build

    def wait_then_write(folder):
        together.wait()
        write(folder)

    monkeypatch.setattr(learner_build, "build", wait_then_write)
    got = []
    threads = [threading.Thread(target=lambda: got.append(ensure_build(tmp_path))) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(quick) == 2 and got[0] == got[1]
    assert [path.name for path in tmp_path.iterdir()] == [got[0].name]
    assert (got[0] / "whole").exists()


def test_where_nothing_can_be_kept_it_is_temporary(tmp_path, quick, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "file").touch()
    folder = ensure_build(tmp_path / "file" / "cache")
    assert folder.parent == tmp_path and (folder / "whole").exists()
    assert ensure_build(tmp_path / "file" / "cache") == folder


def test_a_build_that_cannot_be_put_in_place_at_once_is_not_put_there_piece_by_piece(
    tmp_path, quick, monkeypatch
):
    def refuse(source, target):
        raise OSError("not on this file system")

    cache = tmp_path / "cache"
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(os, "rename", refuse)
    folder = ensure_build(cache)
    assert not list(cache.iterdir())
    assert (folder / "whole").exists() and folder.parent == tmp_path
