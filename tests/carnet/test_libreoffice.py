"""The editable carnet, opened by LibreOffice where it is installed: what it makes of it holds all that is in it."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from tests.carnet.test_documents import file

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_with_its_contents_and_pictures(tmp_path: Path) -> None:
    (tmp_path / "carnet.docx").write_bytes(file("docx"))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    asked = [str(OFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "carnet.docx"]
    subprocess.run(asked, cwd=tmp_path, check=True, capture_output=True, timeout=120)  # noqa: S603  # found on the path
    pages = pypdf.PdfReader(io.BytesIO((tmp_path / "carnet.pdf").read_bytes())).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    contents = text[
        text.index("Sommaire") : text.index("Comment", text.index("Sommaire")) if "Comment" in text else None
    ]
    assert "Lundi 25 mars" in contents and "Des idées à rapporter" in contents
    assert "La place — Ana Martin" in text
    assert len({image.data for page in pages for image in page.images}) == 2
