"""Tiny wheels, and an index of them on this computer whose lines can break."""

from __future__ import annotations

import hashlib
import http.server
import re
import threading
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path


def make_wheel(folder: Path, name: str, version: str, *needs: str, payload: int = 10) -> Path:
    """Write a wheel of one module that installs anywhere; ``payload`` bytes make it large."""
    folder.mkdir(parents=True, exist_ok=True)
    module = name.replace("-", "_")
    path = folder / f"{module}-{version}-py3-none-any.whl"
    info = f"{module}-{version}.dist-info"
    metadata = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    metadata += [f"Requires-Dist: {need}" for need in needs]
    files = {
        f"{module}/__init__.py": f"version = {version!r}\n".encode(),
        f"{module}/data.bin": bytes(index * 7 % 251 for index in range(payload)),
        f"{info}/METADATA": ("\n".join(metadata) + "\n").encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{inside},,\n" for inside in files) + f"{info}/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in {**files, f"{info}/RECORD": record.encode()}.items():
            archive.writestr(inside, content)
    return path


@dataclass
class Index:
    """A package index (PEP 503) of the files in a folder.

    Attributes:
        folder: of the files.
        breaks: by file, after how many bytes the next answers break off.
        damaged: by file, how many of the next answers carry a wrong byte.
        refusals: by file, codes of the next answers.
        knows_ranges: it can send the rest of a file.
        names_hashes: its pages carry SHA-256.
        asked: method, file and first byte of every request for a file.
    """

    folder: Path
    breaks: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    damaged: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    refusals: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    knows_ranges: bool = True
    names_hashes: bool = True
    asked: list[tuple[str, str, int]] = field(default_factory=list)

    def __enter__(self) -> Index:
        index = self

        class Handler(_Handler):
            pass

        Handler.index = index
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/simple"

    def url_of(self, name: str) -> str:
        return f"{self.url.removesuffix('/simple')}/files/{name}"

    def page(self, package: str) -> str | None:
        links = []
        for path in sorted(self.folder.iterdir()):
            if path.name.split("-")[0].replace("_", "-").lower() == package:
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                mark = f"#sha256={digest}" if self.names_hashes else ""
                links.append(f'<a href="/files/{path.name.replace("+", "%2B")}{mark}">'
                             f"{path.name}</a>")  # fmt: skip
        return "<!DOCTYPE html><html><body>" + "\n".join(links) + "</body></html>"

    def begins(self, name: str) -> list[int]:
        """Return the first bytes that were asked for of a file, in order."""
        return [offset for method, file, offset in self.asked if (method, file) == ("GET", name)]


class _Handler(http.server.BaseHTTPRequestHandler):
    index: Index

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        path = self.path.replace("%2B", "+").partition("?")[0]
        if match := re.fullmatch(r"/simple/(?:cpu/)?([^/]+)/?", path):
            self._send(self.index.page(match[1]).encode(), "text/html")
        elif path.startswith("/files/"):
            self._file(path.removeprefix("/files/"))
        else:
            self.send_error(404)

    def _file(self, name: str) -> None:
        index = self.index
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        offset = int(wanted[1]) if wanted and index.knows_ranges else 0
        index.asked.append((self.command, name, offset))
        if self.command == "GET" and index.refusals[name]:
            self.send_error(index.refusals[name].pop(0))
            return
        if not (index.folder / name).is_file():
            self.send_error(404)
            return
        content = (index.folder / name).read_bytes()
        if offset >= len(content):
            self.send_error(416)
            return
        if self.command == "GET" and index.damaged[name]:
            index.damaged[name] -= 1
            content = content[:-1] + bytes([content[-1] ^ 255])
        self._send(content[offset:], "application/octet-stream", partial=offset > 0, name=name)

    def _send(self, content: bytes, kind: str, *, partial: bool = False, name: str = "") -> None:
        self.send_response(206 if partial else 200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "HEAD":
            return
        breaks = self.index.breaks[name]
        self.wfile.write(content[: breaks.pop(0)] if breaks else content)
