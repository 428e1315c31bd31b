import pytest


def test_a_program_that_is_there_is_given_by_its_path(require_program):
    assert require_program("no-such-program", "nowhere", "git").endswith(("git", "git.EXE"))


def test_a_missing_program_skips_the_test_and_says_what_to_install(require_program, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-program.*apt-get install it"):
        require_program("no-such-program", "apt-get install it")


@pytest.mark.parametrize("value", ["true", "1", "True"])
def test_in_ci_a_missing_program_is_a_failure(require_program, monkeypatch, value):
    monkeypatch.setenv("CI", value)
    with pytest.raises(pytest.fail.Exception, match="no-such-program.*apt-get install it"):
        require_program("no-such-program", "apt-get install it")
