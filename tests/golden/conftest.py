"""Golden files: what a protocol compiles to, kept as real files that a reviewer opens."""

from __future__ import annotations

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode


@pytest.fixture
def golden(snapshot):
    """Compares a text with the file of that name; the digest of the sources is left out of it."""

    def compare(text: str, name: str, ending: str, digest: str = "") -> None:
        class Extension(SingleFileSnapshotExtension):
            _write_mode = WriteMode.TEXT
            file_extension = ending

        neutral = text.replace(digest, "DIGEST").replace(digest[:12], "DIGEST") if digest else text
        assert neutral == snapshot(name=name, extension_class=Extension)

    return compare
