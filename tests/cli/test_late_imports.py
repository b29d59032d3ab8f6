"""Modules that are imported only when something is looked up in them."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.fixture(params=["found = inspect.cleandoc", "from inspect import cleandoc as found"])
def used(request):
    """Code that uses what stands for ``inspect``."""
    return request.param


def run(code):
    late = "import sys; from critlang.cli.late import import_when_used; import_when_used('inspect'); "
    command = [sys.executable, "-c", f"{late}import inspect; {code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_it_stands_for_the_module_until_something_is_looked_up():
    assert run("print('ast' in sys.modules)") == "False\n"
    assert run("inspect.cleandoc; print('ast' in sys.modules)") == "True\n"


def test_what_is_looked_up_is_the_modules_own(used):
    assert run(f"{used}; print(found is sys.modules['inspect'].cleandoc, found(' a'))") == "True a\n"


def test_what_stood_for_it_goes_on_to_work_when_the_module_is_there():
    code = "inspect.cleandoc; late, real = inspect, sys.modules['inspect']; late.isclass; late.isclass; "
    assert run(code + "print(late is real, sys.modules['inspect'] is real)") == "False True\n"


def test_a_module_that_is_there_stays():
    code = "import json; import_when_used('json'); print(sys.modules['json'] is json)"
    assert run(code) == "True\n"


def test_what_is_not_in_the_module_is_an_error():
    code = "print(hasattr(inspect, 'no_such_thing'), hasattr(inspect, 'cleandoc'))"
    assert run(code) == "False True\n"
