"""Exported scripts on Windows: cmd hands over every word as it was meant."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core import exporters
from atom_gui.schema.run_config import RunConfig

# Wine's cmd reads files in the OEM code page, whatever chcp says.
ON_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
WORDS = [
    "it's \"quoted\"", "%PATH% %%x 100%", "!PATH!", "a & echo pwned", "a | b > c < d", "^caret^",
    "back\\slash\\", "\\\\server\\share\\", 'end\\"', "中文 路径\\数据", "(x) y)", "a;b,c=d", "“x”",
    "--", "", "two\nlines", "-x", "$(x) `x`", "@x", "x^", '"', '""', 'a" & echo "b', "🙂", "%~dp0",
]  # fmt: skip


@pytest.fixture
def stand_in(tmp_path):
    """A program in place of main.py that writes down what it was given."""
    folder = tmp_path / ("50% & (x)" if ON_WINE else "程序 50% & (x)")
    folder.mkdir()
    main = folder / "main.py"
    main.write_text(
        "import json, os, sys\n"
        "value = {'argv': sys.argv[1:], 'utf8': os.environ.get('PYTHONUTF8')}\n"
        "open(__file__ + '.json', 'w').write(json.dumps(value))\n"
        "sys.exit(7)\n",
        encoding="utf-8",
    )
    return main


def run_batch(path):
    return subprocess.run(
        [os.environ.get("COMSPEC", "cmd.exe"), "/d", "/c", path.name], cwd=path.parent,
        check=False, timeout=120, capture_output=True,
    )  # fmt: skip


@pytest.mark.parametrize("word", [None, *WORDS])
def test_the_batch_file_hands_over_every_word(stand_in, tmp_path, word):
    words = [one for one in WORDS if one.isascii() or not ON_WINE] if word is None else [word]
    if not words[0].isascii() and ON_WINE:
        pytest.skip("Wine's cmd knows no UTF-8")
    config = RunConfig.model_validate(
        {
            "model": {"model_name_or_path": words[0]},
            "data": {"train_files": [word for word in words if word.isprintable()],
                     "validation_files": words, "encoding": "gb18030"},
            "batch": {"block_size": None},
            "precision": {"bf16": True},
            "deepspeed": {"config": {word: word for word in words}},
        }
    )  # fmt: skip
    python = Path(sys.executable)
    written = exporters.script(config, "bat", python, stand_in, "标题 & echo pwned > pwned %x")
    path = tmp_path / "train.bat"
    path.write_text(written, encoding="utf-8", newline="")
    done = run_batch(path)
    assert done.returncode == 7, done
    told = json.loads(Path(f"{stand_in}.json").read_text())
    assert tuple(told["argv"]) == exporters.command(config, python, stand_in)[2:]
    assert told["utf8"] == "1"
    assert b"pwned" not in done.stdout
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [stand_in.parent.name, path.name]
