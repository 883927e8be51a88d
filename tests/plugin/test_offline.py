"""A run opens no connection, whatever the articles are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Project

NO_SOCKETS = """
import sys

def refuse(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        print("OPENED", event, arguments, file=sys.stderr)
        raise RuntimeError(f"{event} in a run that must stay offline")

sys.addaudithook(refuse)
"""

TEXTS = {
    "a.en.txt": "Talks resume\n\n"
    + "The delegates met again in the old town hall, and nobody knew how long it would take. " * 20,
    "b.txt": "Neue Gespräche\n\n"
    + "Die Delegierten trafen sich wieder im alten Rathaus, und niemand wusste, wie lange. " * 20,
    "c.ru.md": "# Переговоры\n\n" + "Делегаты снова встретились в старой ратуше, и никто не знал, надолго ли. " * 20,
    "d.ja.txt": "会談再開\n\n" + "代表団は古い市庁舎で再び会談した。" * 20,
    "e.uk.txt": "Переговори\n\nThe delegates met again in the old town hall, and nobody knew how long.\n",
}


def test_no_socket_is_opened(empty_project: Project) -> None:
    empty_project.write("conftest.py", NO_SOCKETS)
    for name, text in TEXTS.items():
        empty_project.write(f"seeds/{name}", text)
    run = empty_project.run("seeds/", "-s")
    assert run.code in (0, 1)
    assert "OPENED" not in run.out
    assert run.report["errors"] == []
    assert run.report["articles"] == len(TEXTS)


def test_the_guard_works(empty_project: Project) -> None:
    empty_project.write("conftest.py", NO_SOCKETS)
    empty_project.write(
        "test_one.py", "import socket\ndef test_one():\n    socket.create_connection(('127.0.0.1', 9))\n"
    )
    assert "OPENED socket." in empty_project.run("-s", report=False).out
