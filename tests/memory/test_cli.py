"""`escale import carnet`: what it brings is shown first; mistakes all at once; read twice it changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

from tests.membership.test_roster_import import escale
from tests.memory.test_file import FILE


def imports(folder: Path, content: bytes) -> tuple[int, str]:
    (folder / "carnet.json").write_bytes(content)
    code, said = escale(folder, "import", "carnet", str(folder / "carnet.json"), "--yes")
    assert "Traceback" not in said
    return code, said.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_carnet_is_imported_once(tmp_path: Path) -> None:
    content = json.dumps(FILE).encode()
    assert imports(tmp_path, content) == (
        0,
        "Voyage en Bretagne, du 9 au 11 mai 2022 : 3 contributions.\nImporté : /memoire le trouve.\n",
    )
    assert imports(tmp_path, content) == (
        0,
        "Voyage en Bretagne, du 9 au 11 mai 2022 : déjà importé tel quel (3). Rien à changer.\n",
    )
    code, said = imports(tmp_path, json.dumps(FILE | {"days": [{"day": "hier"}], "trip": 3}).encode())
    assert code == 1
    assert "2 erreurs dans le fichier. Rien n’a été importé." in said
    assert "trip : n’est pas ce qui est attendu." in said and "days[0].day : n’est pas ce qui est attendu." in said
